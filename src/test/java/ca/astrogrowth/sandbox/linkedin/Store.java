package ca.astrogrowth.sandbox.linkedin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the ledger and the pictures: in a directory, or in memory when there is none. */
final class Store {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final @Nullable Path directory;
    private final Map<String, byte[]> pictures = new HashMap<>();
    private final Ledger ledger;

    Store(@Nullable Path directory) {
        this.directory = directory;
        this.ledger = directory == null ? Ledger.empty() : open(directory.resolve("ledger.json"));
    }

    private static Ledger open(Path file) {
        return Files.exists(file) ? JSON.readValue(file.toFile(), Ledger.class) : Ledger.empty();
    }

    synchronized <T> T read(Function<Ledger, T> question) {
        return question.apply(ledger);
    }

    synchronized <T> T change(Function<Ledger, T> change) {
        T result = change.apply(ledger);
        if (directory != null) {
            write(directory.resolve("ledger.json"), JSON.writeValueAsBytes(ledger));
        }
        return result;
    }

    synchronized void keepPicture(String id, byte[] picture) {
        if (directory == null) {
            pictures.put(id, picture);
        } else {
            write(directory.resolve("images").resolve(id), picture);
        }
    }

    synchronized Optional<byte[]> picture(String id) {
        if (directory == null) {
            return Optional.ofNullable(pictures.get(id));
        }
        Path file = directory.resolve("images").resolve(id);
        try {
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    synchronized void dropPicture(String id) {
        pictures.remove(id);
        if (directory != null) {
            try {
                Files.deleteIfExists(directory.resolve("images").resolve(id));
            } catch (IOException undeletable) {
                throw new UncheckedIOException(undeletable);
            }
        }
    }

    private static void write(Path file, byte[] content) {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.getParent());
            Files.write(fresh, content);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
