package ca.astrogrowth.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTextTests {

    @Test
    void isTheBytesThatWereWritten() {
        byte[] secret = "0123456789abcdef0123456789abcdef".getBytes(java.nio.charset.StandardCharsets.UTF_8);

        assertThat(SecretText.bytes(Base64.getEncoder().encodeToString(secret) + "\n", "a.key"))
                .isEqualTo(secret);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "c2hvcnQ=", "not base64!"})
    void aShortOneAndAnotherTextAreRefusedWithoutBeingRepeated(String text) {
        assertThatIllegalStateException()
                .isThrownBy(() -> SecretText.bytes(text, "a.key"))
                .withMessage("a.key is not base64 of 32 bytes or more");
    }
}
