package ca.astrogrowth.audit;

import com.vaadin.flow.server.Platform;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.boot.SpringBootVersion;

/** An empty Vaadin application of the same versions, built and served beside the house. */
final class Starter implements AutoCloseable {

    private static final Path SOURCES = Path.of("src/test/starter");
    private static final Path BUILT = Path.of("target/starter");
    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

    private final Process server;
    private final String address;

    private Starter(Process server, String address) {
        this.server = server;
        this.address = address;
    }

    static Starter start() {
        try {
            build();
            Process server = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Dvaadin.productionMode=true",
                            "-jar",
                            "target/starter.jar",
                            "--server.address=127.0.0.1",
                            "--server.port=0")
                    .directory(BUILT.toFile())
                    .redirectErrorStream(true)
                    .start();
            return new Starter(server, "http://127.0.0.1:" + port(server));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return address;
    }

    private static void build() throws IOException {
        copy();
        Process maven = new ProcessBuilder(
                        Objects.requireNonNullElse(System.getenv("MAVEN"), "mvn"),
                        "-q",
                        "-B",
                        "-ntp",
                        "-Dvaadin.version=" + Platform.getVaadinVersion().orElseThrow(),
                        "-Dspring-boot.version=" + SpringBootVersion.getVersion(),
                        "package")
                .directory(BUILT.toFile())
                .inheritIO()
                .start();
        if (maven.onExit().join().exitValue() != 0) {
            throw new IllegalStateException("The empty starter could not be built");
        }
    }

    private static void copy() throws IOException {
        try (Stream<Path> sources = Files.walk(SOURCES)) {
            for (Path source : (Iterable<Path>) sources.filter(Files::isRegularFile)::iterator) {
                Path copy = BUILT.resolve(SOURCES.relativize(source));
                Files.createDirectories(Objects.requireNonNull(copy.getParent()));
                Files.write(copy, Files.readAllBytes(source));
            }
        }
    }

    private static String port(Process server) throws IOException {
        BufferedReader words = server.inputReader(StandardCharsets.UTF_8);
        for (String line = words.readLine(); line != null; line = words.readLine()) {
            Matcher started = PORT.matcher(line);
            if (started.find()) {
                return started.group(1);
            }
        }
        throw new IllegalStateException("The empty starter did not start");
    }

    @Override
    public void close() {
        server.destroy();
        server.onExit().join();
    }
}
