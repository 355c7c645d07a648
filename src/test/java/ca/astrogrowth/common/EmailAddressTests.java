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
            strings = {"", "marie", "marie@", "@bistro.example", "marie@bistro", "mar ie@bistro.example", "é@a.ca"})
    void refusesWhatIsNone(String text) {
        assertThatThrownBy(() -> EmailAddress.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesWhatIsTooLongBeforeReadingIt() {
        assertThatThrownBy(() -> EmailAddress.of("a".repeat(300) + "@b.ca")).hasMessageContaining("254");
    }
}
