package ca.astrogrowth.sandbox.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ca.astrogrowth.sandbox.stack.LocalStack.Options;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a stack keeps, forgets and leaves behind. */
class LocalStackIT {

    @TempDir
    private Path directory;

    @Test
    void keepsDatabaseAndPasswordsFromOneRunToTheNext() throws SQLException, IOException {
        String password;
        try (var stack = LocalStack.start(Options.keptIn(directory))) {
            Notes.write(stack, "bonjour");
            password = stack.properties().get("spring.datasource.password");
        }
        try (var stack = LocalStack.start(Options.keptIn(directory))) {
            assertThat(Notes.read(stack)).isEqualTo("bonjour");
            assertThat(stack.properties()).containsEntry("spring.datasource.password", password);
        }
        assertThat(Files.getPosixFilePermissions(directory.resolve("secrets.properties")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void forgetsWhatItKeptWhenStartedFresh() throws SQLException {
        try (var stack = LocalStack.start(Options.keptIn(directory))) {
            Notes.write(stack, "bonjour");
        }
        try (var stack = LocalStack.start(new Options(directory, true, true))) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> Notes.read(stack))
                    .withMessageContaining("does not exist");
        }
    }

    @Test
    void wipesNoDirectoryThatIsNotItsOwn() throws IOException {
        var thesis = Files.writeString(directory.resolve("thesis.txt"), "ten years of work");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> LocalStack.start(new Options(directory, true, true)));
        assertThat(thesis).exists();
    }

    @Test
    void refusesADirectoryThatALivingStackUses() {
        try (var stack = LocalStack.start(Options.keptIn(directory))) {
            assertThatExceptionOfType(InUseException.class)
                    .isThrownBy(() -> LocalStack.start(new Options(directory, true, true)));
            assertThat(stack.postgres().pid()).isPositive();
        }
    }

    @Test
    void leavesNeitherProcessNorFileBehind() {
        var stack = LocalStack.start(Options.throwAway());
        var postgres = stack.postgres().process().orElseThrow();
        var redis = stack.redis().process().orElseThrow();
        var home = stack.postgres().home;

        stack.close();

        assertThat(postgres.lives()).isFalse();
        assertThat(redis.lives()).isFalse();
        assertThat(home.getParent()).doesNotExist();
    }

    @Test
    void takesOverFromAKilledJvmAndKeepsItsData() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var killed = new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledJvm.class.getName(),
                        directory.toString())
                .inheritIO()
                .start();
        assertThat(killed.waitFor()).isEqualTo(KilledJvm.STATUS);
        var home = directory.toRealPath().resolve("postgres");
        var orphan =
                EngineProcess.recorded(home.resolve("postmaster.pid"), home).orElseThrow();

        try (var stack = LocalStack.start(Options.keptIn(directory))) {
            assertThat(orphan.lives()).isFalse();
            assertThat(Notes.read(stack)).isEqualTo("bonjour");
        }
    }
}
