package ca.astrogrowth.content.quality;

import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.common.Industry;
import ca.astrogrowth.common.Score;
import ca.astrogrowth.content.PostText;
import ca.astrogrowth.content.french.Proofs;
import ca.astrogrowth.content.image.Picture;
import ca.astrogrowth.content.text.Claim;
import ca.astrogrowth.content.text.Draft;
import ca.astrogrowth.content.text.Samples;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A good post passes; each defect that is planted in it costs points or shuts the gate that is meant for it. */
class JudgeTests {

    private static final Picture PICTURE = picture(1200, false);
    private static final Score THRESHOLD = new Score(70);

    private final Judge judge = new Judge(QualityWeightsTests.DEFAULTS, Proofs.PROOF);

    @Test
    void aGoodPostHasAllPointsAndNoGateShut() {
        Verdict verdict = judge(Samples.draft(), PICTURE);

        assertThat(verdict.lines()).allMatch(line -> line.points() == line.of(), "full points");
        assertThat(verdict.score()).isEqualTo(new Score(100));
        assertThat(verdict.gates()).isEmpty();
        assertThat(verdict.passes(THRESHOLD)).isTrue();
    }

    static Stream<Arguments> costly() {
        return Stream.of(
                Arguments.of("name", prose(text -> text.replace("Bistro du Coin", "Chez Roger"))),
                Arguments.of("city", (UnaryOperator<Draft>)
                        draft -> hook("Une table qui fait du bien.").apply(draft)),
                Arguments.of("trade", prose(text -> WITHOUT_TRADE)),
                Arguments.of("call_to_action", call("Le Bistro du Coin de Montréal.")),
                Arguments.of("length", body(text -> text.substring(0, text.indexOf("\n\n")))),
                Arguments.of("wording", body(text -> text + " Bon week-end, et bookez par e-mail.")),
                Arguments.of("typography", body(text -> text + " Vraiment ! Dès 9h30, \"un classique\" ?")),
                Arguments.of("grammar", body(text -> text + " Les client est content.")),
                Arguments.of("hashtags", tags("#Montréal", "#Restaurant")),
                Arguments.of("hashtags", tags("#Montréal", "#montreal", "#Restaurant", "#Table")),
                Arguments.of("hashtags", tags("#a", "#b", "#c", "#d", "#e", "#f", "#g")),
                Arguments.of(
                        "alt_text", (UnaryOperator<Draft>) draft -> new Draft(draft.text(), draft.claims(), "Photo")));
    }

    @ParameterizedTest
    @MethodSource
    void costly(String reason, UnaryOperator<Draft> defect) {
        Verdict verdict = judge(defect.apply(Samples.draft()), PICTURE);

        assertThat(verdict.lines())
                .filteredOn(line -> line.reason().equals(reason))
                .singleElement()
                .matches(line -> line.points() < line.of(), "fewer points");
        assertThat(verdict.score()).isLessThan(new Score(100));
    }

    static Stream<Arguments> shut() {
        return Stream.of(
                Arguments.of(Gate.CLAIM, claims(new Claim("Ouvert la nuit", "F99"))),
                Arguments.of(Gate.CLAIM, claims(new Claim("Ouvert la nuit", ""))),
                Arguments.of(Gate.CLAIM, claims()),
                Arguments.of(Gate.NUMBER, more("Une histoire commencée en 1987.")),
                Arguments.of(Gate.NUMBER, more("Notre note : 4,9 sur 5.")),
                Arguments.of(Gate.NUMBER, more("Depuis vingt ans, la même passion.")),
                Arguments.of(Gate.NUMBER, more("La table d'hôte est à 29,95 $.")),
                Arguments.of(Gate.AWARD, more("Récompensé par le guide Michelin.")),
                Arguments.of(Gate.AWARD, more("L'équipe a remporté le Grand Prix de la cuisine.")),
                Arguments.of(Gate.SUPERLATIVE, more("Le meilleur restaurant en ville.")),
                Arguments.of(Gate.SUPERLATIVE, more("La cuisine la plus savoureuse du quartier.")),
                Arguments.of(Gate.SUPERLATIVE, more("Numéro un à Montréal.")),
                Arguments.of(Gate.OFFER, more("Le dessert est gratuit cette semaine.")),
                Arguments.of(Gate.LINK, more("Détails sur www.autre-site.example.")),
                Arguments.of(Gate.LINK, more("Écrivez à offre@pirate.example.")),
                Arguments.of(Gate.LINK, more("Merci à @Jean pour l'accueil.")),
                Arguments.of(Gate.LENGTH, more("Une bonne table se partage. ".repeat(80))),
                Arguments.of(Gate.LANGUAGE, body(text -> ENGLISH)),
                Arguments.of(
                        Gate.LANGUAGE,
                        more("The kitchen is open to all of you, and they will be happy to have you."
                                + " Come and enjoy the food with your friends.")));
    }

    @ParameterizedTest
    @MethodSource
    void shut(Gate gate, UnaryOperator<Draft> defect) {
        Verdict verdict = judge(defect.apply(Samples.draft()), PICTURE);

        assertThat(verdict.gates()).contains(gate);
        assertThat(verdict.passes(new Score(0))).isFalse();
    }

    @Test
    void aSheetOfOneColourIsNoPicture() {
        Verdict verdict = judge(Samples.draft(), picture(1200, true));

        assertThat(verdict.score()).isEqualTo(new Score(95));
        assertThat(verdict.gates()).containsExactly(Gate.PICTURE);
    }

    @Test
    void aPictureOfAnotherSizeDoesNotFit() {
        assertThat(judge(Samples.draft(), picture(1376, false)).gates()).containsExactly(Gate.PICTURE);
    }

    @Test
    void theBusinessOwnAddressMayBeLinked() {
        Draft draft = more("Le menu est sur bistro-du-coin.example.").apply(Samples.draft());

        assertThat(judge(draft, PICTURE).gates()).isEmpty();
    }

    private Verdict judge(Draft draft, Picture picture) {
        return judge.words(draft, Industry.RESTAURANT, Samples.facts()).and(judge.picture(picture));
    }

    private static final String WITHOUT_TRADE =
            "Au Bistro du Coin, à Montréal, vous trouverez ce que vous cherchez, et nous le disons avec plaisir. "
                    .repeat(10);

    private static UnaryOperator<Draft> more(String sentence) {
        return body(text -> text + " " + sentence);
    }

    private static UnaryOperator<Draft> body(UnaryOperator<String> change) {
        return draft -> with(
                draft,
                new PostText(
                        draft.text().hook(),
                        change.apply(draft.text().body()),
                        draft.text().callToAction(),
                        draft.text().hashtags()));
    }

    private static UnaryOperator<Draft> prose(UnaryOperator<String> change) {
        return draft -> with(
                draft,
                new PostText(
                        change.apply(draft.text().hook()),
                        change.apply(draft.text().body()),
                        change.apply(draft.text().callToAction()),
                        draft.text().hashtags()));
    }

    private static UnaryOperator<Draft> hook(String hook) {
        return draft -> with(
                draft,
                new PostText(
                        hook,
                        draft.text().body(),
                        draft.text().callToAction(),
                        draft.text().hashtags()));
    }

    private static UnaryOperator<Draft> call(String call) {
        return draft -> with(
                draft,
                new PostText(
                        draft.text().hook(),
                        draft.text().body(),
                        call,
                        draft.text().hashtags()));
    }

    private static UnaryOperator<Draft> tags(String... tags) {
        return draft -> with(
                draft,
                new PostText(
                        draft.text().hook(), draft.text().body(), draft.text().callToAction(), List.of(tags)));
    }

    private static UnaryOperator<Draft> claims(Claim... claims) {
        return draft -> new Draft(draft.text(), List.of(claims), draft.altText());
    }

    private static Draft with(Draft draft, PostText text) {
        return new Draft(text, draft.claims(), draft.altText());
    }

    private static final String ENGLISH =
            "At Bistro du Coin in Montréal you will find a table that is made for you and your"
                    + " friends. The kitchen is open to all, and they will be happy to have you. ".repeat(8);

    private static Picture picture(int width, boolean plain) {
        byte[] bytes = {1};
        return new Picture(bytes, bytes, bytes, width, 627, plain, "Une table dressée, à Montréal.");
    }
}
