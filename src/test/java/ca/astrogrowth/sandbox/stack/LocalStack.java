package ca.astrogrowth.sandbox.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL, Redis, an S3 store and a mail server, started together and stopped together. Whoever starts one closes it:
 * the engines are processes that outlive the JVM.
 */
public final class LocalStack implements AutoCloseable {

    /**
     * @param dataDir where data is kept across runs; {@code null}: thrown away at the end
     * @param durable whether a commit survives a kill; costs speed
     * @param fresh whether to forget first what was kept
     */
    public record Options(@Nullable Path dataDir, boolean durable, boolean fresh) {

        public static Options throwAway() {
            return new Options(null, false, false);
        }

        /** Thrown away at the end, and safe against kills until then. */
        public static Options crashSafe() {
            return new Options(null, true, false);
        }

        public static Options keptIn(Path dataDir) {
            return new Options(dataDir, true, false);
        }
    }

    private final boolean throwAway;
    private final DataDirectory data;
    private final Secrets secrets;
    private final PostgresEngine postgres;
    private final RedisEngine redis;
    private final S3Engine s3;
    private final MailEngine mail = new MailEngine();
    private final AtomicBoolean closed = new AtomicBoolean();

    private LocalStack(DataDirectory data, Options options) throws IOException {
        this.throwAway = options.dataDir == null;
        this.data = data;
        this.secrets = Secrets.in(data.path());
        this.postgres = new PostgresEngine(data.resolve("postgres"), options.durable, secrets);
        this.redis = new RedisEngine(data.resolve("redis"), options.durable);
        this.s3 = new S3Engine(throwAway ? null : data.resolve("s3"), secrets);
    }

    /**
     * Returns when every engine answers.
     *
     * @throws InUseException when another living stack has the data directory
     */
    public static LocalStack start(Options options) {
        try {
            var directory = options.dataDir == null ? ThrowAway.create() : options.dataDir;
            var data = DataDirectory.lock(directory);
            try {
                if (options.fresh) {
                    data.wipe();
                }
                var stack = new LocalStack(data, options);
                stack.startEngines();
                return stack;
            } catch (IOException | RuntimeException e) {
                data.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public PostgresEngine postgres() {
        return postgres;
    }

    public RedisEngine redis() {
        return redis;
    }

    public S3Engine s3() {
        return s3;
    }

    public MailEngine mail() {
        return mail;
    }

    /** Passwords and keys that live as long as the data. */
    public Secrets secrets() {
        return secrets;
    }

    /** The Spring properties by which the application finds these engines. */
    public Map<String, String> properties() {
        var properties = new LinkedHashMap<String, String>();
        properties.put("spring.datasource.url", postgres.url(Bootstrap.DATABASE));
        properties.put("spring.datasource.username", Bootstrap.APP);
        properties.put("spring.datasource.password", secrets.password(Bootstrap.APP));
        properties.put("astrogrowth.tenancy.owner.username", Bootstrap.OWNER);
        properties.put("astrogrowth.tenancy.owner.password", secrets.password(Bootstrap.OWNER));
        properties.put("spring.data.redis.host", "127.0.0.1");
        properties.put("spring.data.redis.port", Integer.toString(redis.port()));
        properties.put("astrogrowth.storage.endpoint", s3.endpoint().toString());
        properties.put("astrogrowth.storage.access-key", S3Engine.ACCESS_KEY);
        properties.put("astrogrowth.storage.secret-key", s3.secretKey());
        properties.put("astrogrowth.storage.bucket", S3Engine.BUCKET);
        properties.put("spring.mail.host", "127.0.0.1");
        properties.put("spring.mail.port", Integer.toString(mail.port()));
        properties.put("astrogrowth.mail.from", "AstroGrowth <avis@astrogrowth.example>");
        return properties;
    }

    /** Stops every engine and, when nothing is to be kept, removes their data. */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        together(postgres::stop, redis::stop, s3::stop, mail::stop);
        try (data) {
            if (throwAway) {
                data.delete();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void startEngines() {
        try {
            together(this::startPostgres, redis::start, s3::start, mail::start);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private void startPostgres() {
        postgres.start();
        new Bootstrap(postgres, secrets).run();
    }

    /**
     * Waits for all, then reports the first failure. Not on virtual threads: engines initialise many classes, which pins
     * their carriers, and on two cores two of them pinned behind a third were seen to wait for ever.
     */
    private static void together(Runnable... tasks) {
        try (var threads = Executors.newFixedThreadPool(tasks.length)) {
            var running = Stream.of(tasks)
                    .map(task -> CompletableFuture.runAsync(task, threads))
                    .toArray(CompletableFuture<?>[]::new);
            CompletableFuture.allOf(running).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
