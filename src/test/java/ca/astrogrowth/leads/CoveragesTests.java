package ca.astrogrowth.leads;

import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.leads.source.Tile;
import ca.astrogrowth.leads.source.Tile.State;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoveragesTests {

    @Test
    void aTerritoryThatNobodyLookedAtIsNotCoveredAtAll() {
        assertThat(Coverages.of(List.of(tile("", State.WAITING, 0, 0)))).isEqualTo(new Coverage(0, 1, 0, 0, 0));
    }

    @Test
    void aTerritoryThatWasSearchedToTheEndIsCoveredEvenWhenItIsEmpty() {
        assertThat(Coverages.of(List.of(tile("", State.DONE, 0, 0)))).isEqualTo(new Coverage(1, 0, 0, 0, 100));
    }

    @Test
    void aPageThatIsStillToBePaidForIsNotSeen() {
        assertThat(Coverages.of(List.of(tile("", State.OPEN, 40, 20)))).isEqualTo(new Coverage(0, 1, 0, 20, 50));
    }

    @Test
    void aQuarterThatWaitsIsTakenForTheMeanOfItsNeighbours() {
        assertThat(Coverages.of(List.of(
                        tile("", State.CUT, 60, 0),
                        tile("0", State.DONE, 50, 0),
                        tile("1", State.DONE, 30, 0),
                        tile("2", State.WAITING, 0, 0),
                        tile("3", State.WAITING, 0, 0))))
                .isEqualTo(new Coverage(2, 2, 0, 80, 50));
    }

    @Test
    void aTileThatIsCutHasAtLeastWhatItsSearchGave() {
        assertThat(Coverages.of(List.of(
                        tile("", State.CUT, 60, 0),
                        tile("0", State.DONE, 3, 0),
                        tile("1", State.WAITING, 0, 0),
                        tile("2", State.WAITING, 0, 0),
                        tile("3", State.WAITING, 0, 0))))
                .isEqualTo(new Coverage(1, 3, 0, 3, 5));
    }

    @Test
    void aSpotThatHasMoreThanASearchGivesIsNeverWhollyCovered() {
        Tile crowded = new Tile("", State.DONE, 60, 0, 60, 3, true);

        assertThat(Coverages.of(List.of(crowded))).isEqualTo(new Coverage(1, 0, 1, 60, 99));
    }

    private static Tile tile(String path, State state, int found, int missing) {
        return new Tile(path, state, found, missing, 0, 0, false);
    }
}
