package ca.astrogrowth.content.french;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import ca.astrogrowth.content.Part;
import ca.astrogrowth.content.PostText;
import ca.astrogrowth.content.Remark;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrenchProofTests {

    private static final PostText POST = new PostText(
            "Été à la Crémerie : ce week-end !",
            "Les enfant adorent ça.\n\nÉcrivez par e-mail, ou bookez à 9h.",
            "Passez nous voir.",
            List.of("#Weekend", "#Shopping"));

    private final FrenchProof proof = Proofs.PROOF;

    @Test
    void saysWhereInWhichPart() {
        List<Remark> remarks = proof.read(POST);

        assertThat(remarks)
                .extracting(remark -> remark.part() + " " + quote(remark))
                .containsExactly(
                        "HOOK ce week-end", "HOOK  !", "BODY Les enfant", "BODY e-mail", "BODY bookez", "BODY 9h");
    }

    @Test
    void keepsTheCapitalOfWhatItReplaces() {
        assertThat(corrections("Week-end chargé. Bookez. bookez."))
                .containsExactly("Fin de semaine", "Réservez", "réservez");
    }

    @Test
    void takesAccentsAndCompoundsAsTheyStand() {
        assertThat(corrections("Le deal, c’est l’idéal; le break, pas le breakfast."))
                .containsExactly("L'aubaine", "la pause");
    }

    @Test
    void agreesTheArticleWithWhatReplacesTheNoun() {
        assertThat(corrections("Le prochain week-end, lisez la newsletter et l’e-mail du coaching."))
                .containsExactly("La prochaine fin de semaine", "l'infolettre", "le courriel", "de l'accompagnement");
    }

    @Test
    void leavesNamesAddressesAndHashtagsAlone() {
        PostText post = new PostText(
                "Le Week-end Gourmand vous attend.",
                "Écrivez à mail@week-end.example ou voyez www.parking.example. #shopping",
                "Passez rue Kirouac.",
                List.of("#Weekend"));

        assertThat(proof.read(post, Set.of("Le Week-end Gourmand", "rue Kirouac")))
                .isEmpty();
    }

    @Test
    void readsTheSameWhoeverReadsBesides() throws Exception {
        List<Remark> alone = proof.read(POST);
        Callable<List<Remark>> reading = () -> proof.read(POST);

        try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<Remark>>> together =
                    many.invokeAll(IntStream.range(0, 24).mapToObj(i -> reading).toList());
            for (Future<List<Remark>> read : together) {
                assertThat(read.get()).isEqualTo(alone);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"!", "? ", "a.", "1 000 ", "9", "“", "« ", " ", "de la ", "...", "\"a", "@a.", "-a"})
    void isNotTiredByWhatIsSaidThousandsOfTimes(String unit) {
        String text = unit.repeat(3000);

        assertThatCode(() -> assertTimeout(Duration.ofSeconds(10), () -> proof.findOwn(text, Set.of("Bistro de la a"))))
                .doesNotThrowAnyException();
    }

    private List<String> corrections(String hook) {
        return proof.read(new PostText(hook, "", "", List.of())).stream()
                .map(remark -> remark.corrections().getFirst())
                .toList();
    }

    private static String quote(Remark remark) {
        String text = remark.part() == Part.HOOK ? POST.hook() : POST.body();
        return text.substring(remark.start(), remark.end());
    }
}
