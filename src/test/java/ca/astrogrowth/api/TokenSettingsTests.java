package ca.astrogrowth.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class TokenSettingsTests {

    private final TokenSettings settings = bound("c2VjcmV0,bW90");

    private static TokenSettings bound(String keys) {
        return new Binder(new MapConfigurationPropertySource(Map.of("astrogrowth.api.jwt-key", keys)))
                .bind("astrogrowth.api", TokenSettings.class)
                .get();
    }

    @Test
    void aTokenIsGoodForAQuarterOfAnHour() {
        assertThat(settings.validity()).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void severalKeysAreSeparatedByCommas() {
        assertThat(settings.jwtKey()).containsExactly("c2VjcmV0", "bW90");
    }

    @Test
    void keepsTheKeysToItself() {
        assertThat(settings.toString()).doesNotContain("c2VjcmV0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "secret",
                "change-me-change-me-change-me-change-me",
                "0000000000000000000000000000000000000000",
                "astrogrowth-astrogrowth-astrogrowth"
            })
    void refusesAKeyThatCanBeGuessed(String word) {
        String key = Base64.getEncoder().encodeToString(word.getBytes(StandardCharsets.UTF_8));

        assertThatIllegalStateException()
                .isThrownBy(new TokenSettings(List.of(key), Duration.ofMinutes(15))::keys)
                .withMessageNotContaining(key);
    }

    @Test
    void refusesToStartWithoutAKey() {
        assertThatIllegalStateException().isThrownBy(new TokenSettings(List.of(), Duration.ofMinutes(15))::keys);
        assertThatIllegalStateException().isThrownBy(new TokenSettings(List.of(" "), Duration.ofMinutes(15))::keys);
    }
}
