package ca.astrogrowth.seal;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;
import java.util.List;

/** The seals of a change of key: with the old one, with both of which the new one seals, with the new one alone. */
public final class Rotation {

    private Rotation() {}

    public static List<TokenSeal> of() {
        try {
            AeadConfig.register();
            KeysetHandle old = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            KeysetHandle.Builder promoting = KeysetHandle.newBuilder(old)
                    .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                            .withRandomId()
                            .makePrimary());
            KeysetHandle both = promoting.build();
            KeysetHandle.Builder removing = KeysetHandle.newBuilder(both);
            removing.deleteAt(0);
            return List.of(seal(old), seal(both), seal(removing.build()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static TokenSeal seal(KeysetHandle keyset) throws GeneralSecurityException {
        return new TokenSeal(TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get()));
    }
}
