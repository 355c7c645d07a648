package ca.astrogrowth.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36 Edg/140.0 | Edge, Windows",
                "Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0 | Firefox, Linux",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) Version/18.6 Mobile/15E148 Safari/604.1 | Safari, iPhone",
                "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0.0.0 Mobile Safari/537.36 | Chrome, Android",
                "curl/8.5.0 | curl",
                "\"><script> | ?"
            })
    void namesTheFamilyAndNothingMore(String header, String family) {
        assertThat(Origin.family(header)).isEqualTo(family);
    }

    @Test
    void whoSaysNothingHasNoFamily() {
        assertThat(Origin.family(null)).isNull();
        assertThat(Origin.family(" ")).isNull();
    }

    @Test
    void workThatNobodyAskedForComesFromNowhere() {
        assertThat(Origin.here()).isEqualTo(Origin.NOWHERE);
    }
}
