package ca.astrogrowth.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunOptionsTests {

    @Test
    void hasADefaultForEverything() {
        assertThat(RunOptions.parse()).isEqualTo(new RunOptions(8080, 8090, Path.of(".local"), false, null));
    }

    @Test
    void takesWhatIsAsked() {
        assertThat(RunOptions.parse("--fresh", "--port", "1", "--data", "d", "--sandbox-port", "2"))
                .isEqualTo(new RunOptions(1, 2, Path.of("d"), true, null));
    }

    @ParameterizedTest
    @CsvSource({
        "--port a, a is not a port",
        "--port 65536, 65536 is not a port",
        "--port, --port needs a value",
        "--places nowhere.csv, cannot read nowhere.csv",
        "--colour red, unknown option --colour"
    })
    void refusesInOneSentence(String line, String sentence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RunOptions.parse(line.split(" ", -1)))
                .withMessage(sentence);
    }

    @Test
    void namesTheBusyPortAndTheOptionThatChangesIt() throws IOException {
        try (var busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = busy.getLocalPort();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new RunOptions(port, 1, Path.of("d"), false, null).requireFreePorts())
                    .withMessage("port %d is already in use; choose another with --port", port);
        }
    }
}
