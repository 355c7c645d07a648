package ca.astrogrowth.sandbox.stack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Where one stack keeps its data, locked for as long as it is used. The system gives the lock back when the JVM dies,
 * however it dies, so what is found behind a free lock is stale.
 */
final class DataDirectory implements AutoCloseable {

    private static final String LOCK = "stack.lock";
    private static final String MARK = "secrets.properties";

    private final Path path;
    /** Closing any channel of a file gives up this process's lock on it, so a file that we hold is not even opened again. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final FileChannel lock;

    private DataDirectory(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** @throws InUseException when a stack that lives has it */
    static DataDirectory lock(Path path) throws IOException {
        var real = Files.createDirectories(path).toRealPath();
        if (!HELD.add(real)) {
            throw new InUseException(path);
        }
        var lock = FileChannel.open(real.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isFree(lock)) {
            lock.close();
            HELD.remove(real);
            throw new InUseException(path);
        }
        Files.createDirectories(real.resolve("logs"));
        return new DataDirectory(real, lock);
    }

    private static boolean isFree(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException usedByThisJvm) {
            return false;
        }
    }

    Path path() {
        return path;
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    /** Ends the engines that a killed JVM left running here. */
    void endStaleEngines() {
        EngineProcess.recorded(resolve("postgres/postmaster.pid"), resolve("postgres"))
                .ifPresent(EngineProcess::kill);
        EngineProcess.recorded(resolve("redis/redis.pid"), resolve("redis")).ifPresent(EngineProcess::kill);
    }

    /** Empties it, engines first; refuses a directory that no stack has ever used. */
    void wipe() throws IOException {
        endStaleEngines();
        if (Files.exists(resolve(MARK))) {
            delete(path, resolve(LOCK));
            Files.createDirectories(resolve("logs"));
        } else if (hasOtherFiles()) {
            throw new IllegalStateException(path + " holds files that are not a local stack's; nothing was deleted");
        }
    }

    /** Removes it whole. */
    void delete() throws IOException {
        endStaleEngines();
        delete(path, null);
    }

    @Override
    public void close() throws IOException {
        lock.close();
        HELD.remove(path);
    }

    private boolean hasOtherFiles() throws IOException {
        try (var files = Files.list(path)) {
            var ours = List.of(resolve(LOCK), resolve("logs"));
            return files.anyMatch(file -> !ours.contains(file));
        }
    }

    private static void delete(Path root, @Nullable Path except) throws IOException {
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!file.equals(except)) {
                    Files.delete(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) throws IOException {
                if (except == null || !except.startsWith(directory)) {
                    Files.delete(directory);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
