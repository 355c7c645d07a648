package ca.astrogrowth.sandbox.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.api.sync.RedisCommands;
import io.minio.MinioClient;
import io.minio.StatObjectArgs;
import io.minio.UploadObjectArgs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Engines can be hurt one by one, and come back where they were with what they had promised to keep. */
class EngineFailuresIT {

    private static LocalStack stack;

    @BeforeAll
    static void start() {
        stack = TestStack.isolated();
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    @Test
    void postgresComesBackFromAKillWithEveryCommit() throws SQLException {
        Notes.write(stack, "bonjour");
        var address = stack.postgres().url("astrogrowth");

        stack.postgres().kill();
        assertThatExceptionOfType(SQLException.class).isThrownBy(() -> Notes.read(stack));
        stack.postgres().restart();

        assertThat(stack.postgres().url("astrogrowth")).isEqualTo(address);
        assertThat(Notes.read(stack)).isEqualTo("bonjour");
    }

    @Test
    void redisComesBackFromAKillWithItsKeys() {
        redis(commands -> commands.set("greeting", "bonjour"));
        var port = stack.redis().port();

        stack.redis().kill();
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> stack.redis().pid());
        stack.redis().restart();

        assertThat(stack.redis().port()).isEqualTo(port);
        String kept = redis(commands -> commands.get("greeting"));
        assertThat(kept).isEqualTo("bonjour");
    }

    @Test
    void aFrozenEngineKeepsItsConnectionsAndAnswersWhenThawed() throws SQLException {
        try (var connection = SignIn.app(stack)) {
            stack.postgres().pause();
            assertThat(connection.isValid(1)).isFalse();
        }
        stack.postgres().resume();
        try (var connection = SignIn.app(stack)) {
            assertThat(connection.isValid(1)).isTrue();
        }
    }

    @Test
    void aFrozenEngineCanBeRestarted() throws SQLException {
        stack.postgres().pause();
        stack.postgres().restart();
        try (var connection = SignIn.app(stack)) {
            assertThat(connection.isValid(1)).isTrue();
        }
    }

    @Test
    void theStoreComesBackWithItsObjects(@TempDir Path directory) throws Exception {
        var properties = stack.properties();
        var client = MinioClient.builder()
                .endpoint(properties.get("astrogrowth.storage.endpoint"))
                .credentials(
                        properties.get("astrogrowth.storage.access-key"),
                        properties.get("astrogrowth.storage.secret-key"))
                .build();
        var bucket = properties.get("astrogrowth.storage.bucket");
        var file = Files.writeString(directory.resolve("note.txt"), "bonjour").toString();
        client.uploadObject(UploadObjectArgs.builder()
                .bucket(bucket)
                .object("note")
                .filename(file)
                .build());

        stack.s3().stop();
        stack.s3().start();

        var found = client.statObject(
                StatObjectArgs.builder().bucket(bucket).object("note").build());
        assertThat(found.size()).isEqualTo(7);
    }

    private static <T> T redis(Function<RedisCommands<String, String>, T> work) {
        var address = RedisURI.builder()
                .withHost("127.0.0.1")
                .withPort(stack.redis().port())
                .withTimeout(Duration.ofSeconds(2))
                .build();
        var client = RedisClient.create(address);
        try {
            return work.apply(client.connect().sync());
        } finally {
            client.shutdown(Duration.ZERO, Duration.ofSeconds(2));
        }
    }
}
