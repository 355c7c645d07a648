package ca.astrogrowth.content.quality;

import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.common.Industry;
import ca.astrogrowth.content.Obstacle;
import ca.astrogrowth.content.PostText;
import ca.astrogrowth.content.text.Draft;
import ca.astrogrowth.content.text.Samples;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each gate quotes the words that shut it, and lets pass what only looks like them. */
class GatesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ouvert depuis quinze ans.                          | NUMBER      | quinze ans
                    Une centaine de convives chaque soir.              | NUMBER      | Une centaine
                    Notre terrasse, deux fois plus grande.             | NUMBER      | deux fois
                    Ouvert depuis 1987, rue Beaubien.                  | NUMBER      | 1987
                    Nos 1234 clients reviennent.                       | NUMBER      | 1234 clients
                    Un repas à 12,95 $ ce midi.                        | OFFER       | 12,95 $
                    Le café est gratuit.                               | OFFER       | gratuit
                    Une équipe certifiée.                              | AWARD       | certifiée
                    Le restaurant de l'année.                          | AWARD       | restaurant de l'année
                    La numéro un en ville.                             | SUPERLATIVE | numéro un
                    Une table plus chaleureuse que les autres.         | SUPERLATIVE | plus chaleureuse que les autres
                    Écrivez à moi (arobase) exemple.                   | LINK        | moi (arobase) exemple
                    Tout est sur bistro point com.                     | LINK        | bistro point com
                    Le menu : hxxp en ligne.                           | LINK        | hxxp
                    Texto au 438 555-0199.                             | LINK        | 438 555-0199
                    Rejoignez-nous sur wa.me ou ailleurs.              | LINK        | wa.me
                    Merci à @Jean pour l'accueil.                      | LINK        | @Jean
                    C'est bon en tabarnak.                             | PROFANITY   | tabarnak
                    Des escrocs, à côté.                               | PROFANITY   | escrocs
                    Le chef Armand Beauregard est là.                  | CLAIM       | chef Armand Beauregard
                    Un p\u0430in frais.                                | LANGUAGE    | p\u0430in
                    """)
    void quotesTheWordsThatShutIt(String sentence, Gate gate, String quote) {
        assertThat(shut(sentence)).contains(gate.code() + ": " + quote);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Prenez deux minutes pour nous écrire.",
                "Le sacrement du mariage se fête aussi à table.",
                "Un chili con carne, un cul-de-sac tranquille, un buffet mongol.",
                "Nos meilleurs vœux à tout le quartier.",
                "Le plus souvent, on y vient à pied.",
                "Appelez au 514 555-0123.",
                "La note : 4,6 sur 5.",
                "Le menu se trouve sur www.bistro-du-coin.example.",
                "Elle est au 1234, rue Beaubien Est.",
                "Il y a du bruit, de la vie. Québec n'est pas loin.",
                "On se dit « à bientôt », et l'on revient.",
                "Une promesse d'achat se lit à deux."
            })
    void letsPassWhatOnlyLooksLikeThem(String sentence) {
        assertThat(shut(sentence)).isEmpty();
    }

    private static List<String> shut(String sentence) {
        Draft good = Samples.draft();
        PostText text = good.text();
        Draft draft = new Draft(
                new PostText(text.hook(), text.body() + "\n\n" + sentence, text.callToAction(), text.hashtags()),
                good.claims(),
                good.altText());
        return Gates.shut(draft, Industry.RESTAURANT, Samples.facts()).stream()
                .map(GatesTests::written)
                .toList();
    }

    private static String written(Obstacle obstacle) {
        return obstacle.gate() + ": " + obstacle.quote();
    }
}
