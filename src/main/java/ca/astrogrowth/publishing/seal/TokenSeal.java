package ca.astrogrowth.publishing.seal;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
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
 * {@code AES256_GCM}) may hold old keys beside the primary one, which is how it rotates without downtime.
 */
@Component
public class TokenSeal {

    private static final Logger log = LoggerFactory.getLogger(TokenSeal.class);

    private final Aead aead;

    TokenSeal(@Value("${astrogrowth.publishing.keyset}") String keyset) {
        try {
            AeadConfig.register();
            aead = TinkJsonProtoKeysetFormat.parseKeyset(keyset, InsecureSecretKeyAccess.get())
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            // Without the cause: a parser's message may quote what it could not parse.
            throw new IllegalArgumentException("astrogrowth.publishing.keyset is not a Tink AEAD keyset in JSON");
        }
    }

    public byte[] seal(String token, Place place) {
        try {
            return aead.encrypt(token.getBytes(StandardCharsets.UTF_8), place.bytes());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The token could not be sealed", e);
        }
    }

    /** Empty when it was sealed for another place, or with a key that is no longer in the keyset. */
    public Optional<String> open(byte[] sealed, Place place) {
        try {
            return Optional.of(new String(aead.decrypt(sealed, place.bytes()), StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            log.warn("A sealed token of {} does not open", place);
            return Optional.empty();
        }
    }

    /** Where a sealed token is kept. */
    public record Place(String tenant, String person, String provider, String column) {

        private byte[] bytes() {
            return String.join("|", tenant, person, provider, column).getBytes(StandardCharsets.UTF_8);
        }
    }
}
