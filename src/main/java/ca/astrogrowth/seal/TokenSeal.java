package ca.astrogrowth.seal;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Seals tokens with Tink, each bound to the place it is kept in: moved elsewhere, it does not open. The keyset (JSON,
 * {@code AES256_GCM}) may hold other keys beside the primary one, with which only to open. It is read at the start, so
 * that a key is changed in three rolling restarts: added, made primary, and, once {@link #reseal} has been through all
 * that is kept, the old one removed. At each step a node opens what the nodes of the step before and after seal.
 */
@Component
public class TokenSeal {

    private static final Logger log = LoggerFactory.getLogger(TokenSeal.class);

    private final Aead all;
    private final Aead primary;

    TokenSeal(@Value("${astrogrowth.publishing.keyset}") String keyset) {
        try {
            AeadConfig.register();
            KeysetHandle keys = TinkJsonProtoKeysetFormat.parseKeyset(keyset, InsecureSecretKeyAccess.get());
            all = keys.getPrimitive(RegistryConfiguration.get(), Aead.class);
            primary = alone(keys.getPrimary()).getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            // Without the cause: a parser's message may quote what it could not parse.
            throw new IllegalArgumentException("astrogrowth.publishing.keyset is not a Tink AEAD keyset in JSON");
        }
    }

    private static KeysetHandle alone(KeysetHandle.Entry key) throws GeneralSecurityException {
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(key.getKey())
                        .withFixedId(key.getId())
                        .makePrimary())
                .build();
    }

    public byte[] seal(String token, Place place) {
        try {
            return primary.encrypt(token.getBytes(StandardCharsets.UTF_8), place.bytes());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The token could not be sealed", e);
        }
    }

    /** Empty when it was sealed for another place, or with a key that is no longer in the keyset. */
    public Optional<String> open(byte[] sealed, Place place) {
        try {
            return Optional.of(new String(all.decrypt(sealed, place.bytes()), StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            log.warn("A sealed token of {} does not open", place);
            return Optional.empty();
        }
    }

    /** What to keep instead, sealed with the primary key; empty when it is so already, or does not open. */
    public Optional<byte[]> reseal(byte[] sealed, Place place) {
        return isCurrent(sealed, place) ? Optional.empty() : open(sealed, place).map(token -> seal(token, place));
    }

    private boolean isCurrent(byte[] sealed, Place place) {
        try {
            primary.decrypt(sealed, place.bytes());
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** Where a sealed token is kept. */
    public record Place(String tenant, String person, String provider, String column) {

        private byte[] bytes() {
            return String.join("|", tenant, person, provider, column).getBytes(StandardCharsets.UTF_8);
        }
    }
}
