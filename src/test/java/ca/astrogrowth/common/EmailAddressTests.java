package ca.astrogrowth.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTests {

    @Test
    void isTheSameInCapitals() {
        assertThat(EmailAddress.of(" Marie@Bistro-Marie.Example "))
                .isEqualTo(new EmailAddress("marie@bistro-marie.example"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "marie",
                "marie@",
                "@bistro.example",
                "marie@bistro",
                "mar ie@bistro.example",
                "é@a.ca",
                "a@@b.ca",
                ".a@b.ca",
                "a.@b.ca",
                "a..b@c.ca",
                "a@-b.ca",
                "a@b-.ca",
                "a@b..ca",
                "a@b.c",
                "a@b.12",
                "a@192.168.0.1",
                "a@[192.168.0.1]",
                "\"a b\"@c.ca",
                "a(b)@c.ca",
                "a@c.ca(d)",
                "Marie<a@b.ca>",
                "<a@b.ca>",
                "@x,@y:a@b.ca",
                "a@b_c.ca",
                "a@b.ca.",
                "a,b@c.ca",
                "a@b.ca\r\nBcc:c@d.ca"
            })
    void refusesWhatIsNone(String text) {
        assertThatThrownBy(() -> EmailAddress.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesWhatIsTooLongBeforeReadingIt() {
        assertThatThrownBy(() -> EmailAddress.of("a".repeat(300) + "@b.ca")).hasMessageContaining("254");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"o'neil+web@a-b.c-d.ca", "a_b@c.montreal", "1@2.ca", "a@xn--caf-dma.ca", "marie@bistro.example"})
    void takesWhatIsOne(String text) {
        assertThat(EmailAddress.of(text).value()).isEqualTo(text);
    }
}
