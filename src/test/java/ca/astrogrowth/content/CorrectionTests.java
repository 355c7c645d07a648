package ca.astrogrowth.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CorrectionTests {

    private static final PostText TEXT =
            new PostText("Bon week-end", "Un mail, un week-end.", "Écrivez-nous", List.of("#Montréal"));

    @Test
    void standsWhereTheRemarkWas() {
        assertThat(new Correction(Part.BODY, 3, 7, "courriel").in(TEXT).body()).isEqualTo("Un courriel, un week-end.");
    }

    @Test
    void ofTwoThatOverlapTheFirstIsPutIn() {
        Correction first = new Correction(Part.HOOK, 0, 12, "Bonne fin de semaine");
        Correction within = new Correction(Part.HOOK, 4, 12, "fin de semaine");
        Correction elsewhere = new Correction(Part.BODY, 4, 7, "x");

        assertThat(Correction.apart(List.of(elsewhere, within, first))).containsExactly(first, elsewhere);
    }
}
