package ca.astrogrowth.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionsTests {

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "7", "W/\"7\""})
    void readsAnEntityTag(String tag) {
        assertThat(Versions.of(tag, 3L)).isEqualTo(7);
    }

    @Test
    void takesTheBodysWithoutTheHeader() {
        assertThat(Versions.of(null, 3L)).isEqualTo(3);
    }

    @Test
    void wantsOneOrTheOther() {
        assertThatThrownBy(() -> Versions.of(null, null)).isInstanceOf(BadFieldException.class);
        assertThatThrownBy(() -> Versions.of("*", null)).isInstanceOf(BadFieldException.class);
    }
}
