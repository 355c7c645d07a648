package ca.astrogrowth.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTests {

    @ParameterizedTest
    @ValueSource(strings = {"514-555-0142", "(514) 555-0142", "+1 514 555 0142", "1.514.555.0142"})
    void readsTheNotationsOfHere(String text) {
        assertThat(PhoneNumber.parse(text)).contains(new PhoneNumber("+15145550142"));
    }

    @Test
    void isWrittenTheWayOfHere() {
        assertThat(new PhoneNumber("+15145550142").national()).isEqualTo("(514) 555-0142");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bistro", "12", "514-555"})
    void isEmptyWhenItCannotBeOne(String text) {
        assertThat(PhoneNumber.parse(text)).isEmpty();
    }
}
