package ca.astrogrowth.sandbox.linkedin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LittleTextTests {

    @ParameterizedTest
    @ValueSource(strings = {"\\", "|", "{", "}", "@", "[", "]", "(", ")", "<", ">", "#", "*", "_", "~"})
    void publishesAReservedCharacterOnlyWhenItIsEscaped(String reserved) {
        assertThat(LittleText.publish("Menu \\" + reserved + " du midi")).isEqualTo("Menu " + reserved + " du midi");
        assertThat(LittleText.publish("Menu " + reserved + " du midi")).isEqualTo("Menu ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Un beau plat {hashtag|\\#|Montréal} !;Un beau plat #Montréal !",
                "{hashtag|\\#|bon\\_plan};#bon_plan",
                "Ici #Montréal, là #Été2026.;Ici #Montréal, là #Été2026.",
                "Merci @[Agence Boréal](urn:li:organization:24) !;Merci Agence Boréal !",
                "Merci @[Marie \\(chef\\)](urn:li:person:782bbtaQ4k);Merci Marie (chef)",
                "https://bistro.example/menu?a=1&b=2;https://bistro.example/menu?a=1&b=2",
            })
    void rendersHashtagsMentionsAndLinks(String commentary, String published) {
        assertThat(LittleText.publish(commentary)).isEqualTo(published);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Avant {hashtag|#|midi} après",
                "Avant {hashtag|\\#|deux mots} après",
                "Avant {hashtag|\\#|} après",
                "Avant @[Agence] après",
                "Avant @[Agence](https://a.example) après",
                "Avant # après",
                "Avant \\n après",
                "Avant \\"
            })
    void cutsTheTextAtAnElementItCannotRead(String commentary) {
        assertThat(LittleText.publish(commentary)).isEqualTo("Avant ");
    }

    @Test
    void keepsLinesAndEmoji() {
        assertThat(LittleText.publish("Bonjour 🍁\n\nÀ midi : 18 $ – l’entrée, 5 %."))
                .isEqualTo("Bonjour 🍁\n\nÀ midi : 18 $ – l’entrée, 5 %.");
    }

    @Test
    void endsAHashtagWhereItsWordEnds() {
        assertThat(LittleText.publish("#bon_plan à midi")).isEqualTo("#bon");
    }
}
