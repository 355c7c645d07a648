package ca.astrogrowth.sandbox.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;
import java.util.function.Supplier;

/** Passwords and keys of one data directory: made on first use, kept beside the data, readable by their owner alone. */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final Properties kept = new Properties();

    private Secrets(Path file) {
        this.file = file;
    }

    static Secrets in(Path directory) throws IOException {
        var secrets = new Secrets(directory.resolve("secrets.properties"));
        if (Files.exists(secrets.file)) {
            try (var in = Files.newBufferedReader(secrets.file)) {
                secrets.kept.load(in);
            }
        }
        return secrets;
    }

    String password(String name) {
        return value(name, () -> {
            var bytes = new byte[24];
            RANDOM.nextBytes(bytes);
            return HexFormat.of().formatHex(bytes);
        });
    }

    /** The kept value, or a fresh one, kept from now on. */
    public synchronized String value(String name, Supplier<String> fresh) {
        var value = kept.getProperty(name);
        if (value == null) {
            value = fresh.get();
            kept.setProperty(name, value);
            save();
        }
        return value;
    }

    /** Whole or not at all: a lost password is a lost database. */
    private void save() {
        try {
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            var draft = Files.createTempFile(file.getParent(), "secrets", ".new", ownerOnly);
            try (var out = Files.newBufferedWriter(draft)) {
                kept.store(out, null);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
