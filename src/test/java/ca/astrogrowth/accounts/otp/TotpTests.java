package ca.astrogrowth.accounts.otp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTests {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.ofEpochSecond(1_234_567_890);

    /** RFC 6238, appendix B, for SHA-1. */
    @ParameterizedTest
    @CsvSource({
        "59,94287082",
        "1111111109,07081804",
        "1111111111,14050471",
        "1234567890,89005924",
        "2000000000,69279037",
        "20000000000,65353130",
    })
    void theVectorsOfTheRfc(long seconds, String code) {
        long step = Totp.step(Instant.ofEpochSecond(seconds));

        assertThat(Totp.code(SECRET, step, 8)).isEqualTo(code);
        assertThat(Totp.code(SECRET, step)).isEqualTo(code.substring(2));
    }

    @Test
    void aClockMayBeOneStepOffAndNotTwo() {
        long here = Totp.step(NOW);

        assertThat(Totp.step(SECRET, Totp.code(SECRET, here - 1), NOW)).hasValue(here - 1);
        assertThat(Totp.step(SECRET, Totp.code(SECRET, here), NOW)).hasValue(here);
        assertThat(Totp.step(SECRET, Totp.code(SECRET, here + 1), NOW)).hasValue(here + 1);
        assertThat(Totp.step(SECRET, Totp.code(SECRET, here - 2), NOW)).isEmpty();
        assertThat(Totp.step(SECRET, Totp.code(SECRET, here + 2), NOW)).isEmpty();
    }

    @Test
    void whatIsNoCodeIsOfNoStep() {
        String right = Totp.code(SECRET, Totp.step(NOW));

        for (String typed : new String[] {"", "0", right + "0", right.substring(1), "१२३४५६", "abcdef"}) {
            assertThat(Totp.step(SECRET, typed, NOW)).as(typed).isEmpty();
        }
    }

    /** RFC 4648, without the padding. */
    @ParameterizedTest
    @CsvSource({"f,MY", "fo,MZXQ", "foo,MZXW6", "foob,MZXW6YQ", "fooba,MZXW6YTB", "foobar,MZXW6YTBOI"})
    void secretsAreWrittenAsEverybodyReadsThem(String bytes, String text) {
        assertThat(Base32.of(bytes.getBytes(StandardCharsets.US_ASCII))).isEqualTo(text);
    }
}
