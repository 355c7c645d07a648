package ca.astrogrowth.leads.source;

import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.common.Locality;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MunicipalitiesTests {

    private final Municipalities municipalities;

    MunicipalitiesTests() throws IOException {
        municipalities = new Municipalities();
    }

    @ParameterizedTest
    @CsvSource({
        "Montréal, Montréal",
        "montreal, Montréal",
        " QUÉBEC , Québec",
        "trois rivieres, Trois-Rivières",
        "St-Jérôme, Saint-Jérôme",
        "SAINT JEROME, Saint-Jérôme",
        "Ste-Julie, Sainte-Julie",
        "L’Assomption, L'Assomption",
    })
    void knowsANameHoweverItIsWritten(String written, String name) {
        assertThat(municipalities.find(new Locality(written, "QC")))
                .hasValueSatisfying(known -> assertThat(known.name()).isEqualTo(name));
    }

    @Test
    void doesNotKnowAnotherProvincesTownOrAnInventedOne() {
        assertThat(municipalities.find(new Locality("Montréal", "ON"))).isEmpty();
        assertThat(municipalities.find(new Locality("Ville-Imaginaire", "QC"))).isEmpty();
    }

    @Test
    void suggestsTheLargestThatStartSoFirst() {
        assertThat(municipalities.like("mo", 3)).startsWith("Montréal").hasSize(3);
        assertThat(municipalities.like("mont", 20)).contains("Mont-Saint-Hilaire");
        assertThat(municipalities.like("", 2)).containsExactly("Montréal", "Québec");
        assertThat(municipalities.like("zzz", 5)).isEmpty();
    }

    @Test
    void suggestsNamesThatHaveTheWordFurtherOn() {
        assertThat(municipalities.like("hilaire", 5)).containsExactly("Mont-Saint-Hilaire");
    }

    @ParameterizedTest
    @CsvSource({
        "Monreal, Montréal",
        "Trois Riviere, Trois-Rivières",
        "Sherbroke, Sherbrooke",
        "Quebce, Québec",
        "Longeuil, Longueuil",
        "St-Hyacinte, Saint-Hyacinthe",
        "Saint-Jean, Saint-Jean-sur-Richelieu",
        "Hilaire, Mont-Saint-Hilaire",
    })
    void guessesWhichNameWasMeant(String written, String meant) {
        assertThat(municipalities.closest(written, 3)).startsWith(meant).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void guessesNothingFromANameLikeNoOther() {
        assertThat(municipalities.closest("Ville-Imaginaire", 3)).isEmpty();
        assertThat(municipalities.closest(" ", 3)).isEmpty();
    }

    @Test
    void knowsOneProvinceOnly() {
        assertThat(municipalities.covers("QC")).isTrue();
        assertThat(municipalities.covers("ON")).isFalse();
    }

    @Test
    void everyRectangleLiesInQuebecAndHasTheSizeOfATown() {
        List<String> names = municipalities.like("", 1_000);

        assertThat(names).hasSizeGreaterThanOrEqualTo(110).doesNotHaveDuplicates();
        assertThat(names)
                .map(name -> municipalities.find(new Locality(name, "QC")).orElseThrow())
                .allSatisfy(town -> {
                    assertThat(town.area().south()).as(town.name()).isGreaterThan(44.9);
                    assertThat(town.area().north()).as(town.name()).isLessThan(52);
                    assertThat(town.area().west()).as(town.name()).isGreaterThan(-79.8);
                    assertThat(town.area().east()).as(town.name()).isLessThan(-57);
                    assertThat(town.area().side()).as(town.name()).isBetween(2_000.0, 220_000.0);
                });
    }

    @Test
    void aNeighbourIsElsewhereAndABoroughIsNot() {
        var laval = municipalities.find(new Locality("Laval", "QC")).orElseThrow();

        assertThat(municipalities.isElsewhere("Montréal", laval)).isTrue();
        assertThat(municipalities.isElsewhere("laval", laval)).isFalse();
        assertThat(municipalities.isElsewhere("Chomedey", laval)).isFalse();
        assertThat(municipalities.isElsewhere(null, laval)).isFalse();
    }
}
