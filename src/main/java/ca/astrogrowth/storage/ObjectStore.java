package ca.astrogrowth.storage;

import ca.astrogrowth.accounts.rights.Needs;
import ca.astrogrowth.accounts.rights.NeedsNothing;
import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.tenancy.TenantContext;
import ca.astrogrowth.tenancy.TenantId;
import io.minio.BucketExistsArgs;
import io.minio.GetObjectArgs;
import io.minio.GetPresignedObjectUrlArgs;
import io.minio.Http;
import io.minio.ListObjectsArgs;
import io.minio.MakeBucketArgs;
import io.minio.MinioClient;
import io.minio.PutObjectArgs;
import io.minio.RemoveObjectArgs;
import io.minio.Result;
import io.minio.errors.MinioException;
import io.minio.messages.Item;
import jakarta.annotation.PostConstruct;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.time.Duration;
import java.util.stream.StreamSupport;
import okhttp3.OkHttpClient;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;

/**
 * Objects of the current tenant in S3. A key of another tenant is refused. The client wraps a connection that breaks while
 * an answer is read in an {@link IllegalStateException}, which is therefore the store's failure too.
 */
@Service
@EnableConfigurationProperties(S3Settings.class)
public class ObjectStore {

    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration SILENCE = Duration.ofSeconds(20);

    /** S3 takes at most 10,000 parts of a file, so this is good for 80 GB. */
    private static final long PART = 8L * 1024 * 1024;

    private final S3Settings settings;
    private final MinioClient store;
    private final MinioClient signer;

    ObjectStore(S3Settings settings) {
        this.settings = settings;
        OkHttpClient http = new OkHttpClient.Builder()
                .socketFactory(new PromptSockets())
                .connectTimeout(CONNECT)
                .readTimeout(SILENCE)
                .writeTimeout(SILENCE)
                .build();
        this.store = client(settings.endpoint(), http);
        this.signer = client(settings.seenByBrowsers(), http);
    }

    private MinioClient client(URI endpoint, OkHttpClient http) {
        return MinioClient.builder()
                .endpoint(endpoint.toString())
                .region(settings.region())
                .credentials(settings.accessKey(), settings.secretKey())
                .httpClient(http)
                .build();
    }

    @PostConstruct
    void open() {
        String bucket = settings.bucket();
        try {
            if (!store.bucketExists(BucketExistsArgs.builder().bucket(bucket).build())) {
                store.makeBucket(MakeBucketArgs.builder().bucket(bucket).build());
            }
        } catch (MinioException | IllegalStateException e) {
            throw new ObjectStoreException("The object store does not open: " + settings, e);
        }
    }

    /** Where browsers fetch what signed links lead to. */
    @NeedsNothing("an address that every page names")
    public URI seenAt() {
        return settings.seenByBrowsers();
    }

    /** Writes an object; the same path overwrites. */
    public ObjectKey put(String path, byte[] content, String contentType) {
        ObjectKey key = key(path);
        var args = PutObjectArgs.builder()
                .bucket(settings.bucket())
                .object(key.value())
                .data(content, content.length)
                .contentType(contentType)
                .build();
        try {
            store.putObject(args);
            return key;
        } catch (MinioException | IllegalStateException e) {
            throw new ObjectStoreException("Not written: " + key.value(), e);
        }
    }

    @Needs(Right.READ)
    public byte[] get(ObjectKey key) {
        var args = GetObjectArgs.builder()
                .bucket(settings.bucket())
                .object(own(key).value())
                .build();
        try (var object = store.getObject(args)) {
            return object.readAllBytes();
        } catch (MinioException | IOException | IllegalStateException e) {
            throw new ObjectStoreException("Not read: " + key.value(), e);
        }
    }

    /**
     * Writes an object as its content is made: of it no more than a part is in memory. When making it fails, there is no
     * object.
     *
     * @return how many bytes it has
     */
    public long put(String path, String contentType, Filling filling) {
        ObjectKey key = key(path);
        try {
            return Piping.through(filling, in -> upload(key, in, contentType));
        } catch (MinioException | IOException | IllegalStateException e) {
            throw new ObjectStoreException("Not written: " + key.value(), e);
        }
    }

    private void upload(ObjectKey key, InputStream in, String contentType) throws MinioException {
        store.putObject(PutObjectArgs.builder().bucket(settings.bucket()).object(key.value()).stream(in, -1L, PART)
                .contentType(contentType)
                .build());
    }

    /** Hands an object over as it is read. @param out stays open */
    @Needs(Right.READ)
    public void read(ObjectKey key, OutputStream out) throws IOException {
        var args = GetObjectArgs.builder()
                .bucket(settings.bucket())
                .object(own(key).value())
                .build();
        try (var object = store.getObject(args)) {
            object.transferTo(out);
        } catch (MinioException | IllegalStateException e) {
            throw new ObjectStoreException("Not read: " + key.value(), e);
        }
    }

    /** The current tenant's objects whose path begins so; listed as they are asked for. */
    public Iterable<ObjectKey> list(String beginning) {
        TenantId tenant = TenantContext.current();
        String own = tenant.value() + "/";
        var results = store.listObjects(ListObjectsArgs.builder()
                .bucket(settings.bucket())
                .prefix(own + beginning)
                .recursive(true)
                .build());
        return () -> StreamSupport.stream(results.spliterator(), false)
                .map(ObjectStore::listed)
                .map(name -> new ObjectKey(tenant, name.substring(own.length())))
                .iterator();
    }

    private static String listed(Result<Item> result) {
        try {
            return result.get().objectName();
        } catch (MinioException | IllegalStateException e) {
            throw new ObjectStoreException("Not listed", e);
        }
    }

    /** There is no such object any more, if there ever was. */
    public void remove(ObjectKey key) {
        try {
            store.removeObject(RemoveObjectArgs.builder()
                    .bucket(settings.bucket())
                    .object(own(key).value())
                    .build());
        } catch (MinioException | IllegalStateException e) {
            throw new ObjectStoreException("Not removed: " + key.value(), e);
        }
    }

    public ObjectKey key(String path) {
        return new ObjectKey(TenantContext.current(), path);
    }

    /** A link that anyone who has it can read until it expires. Made locally, without a call. */
    @Needs(Right.READ)
    public URI signedLink(ObjectKey key, Duration validity) {
        var args = GetPresignedObjectUrlArgs.builder()
                .method(Http.Method.GET)
                .bucket(settings.bucket())
                .object(own(key).value())
                .expiry(Math.toIntExact(validity.toSeconds()))
                .build();
        try {
            return URI.create(signer.getPresignedObjectUrl(args));
        } catch (MinioException e) {
            throw new ObjectStoreException("Not signed: " + key.value(), e);
        }
    }

    private static ObjectKey own(ObjectKey key) {
        TenantId current = TenantContext.current();
        if (!key.tenant().equals(current)) {
            throw new ForeignObjectException();
        }
        return key;
    }
}
