package ca.astrogrowth.publishing.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.astrogrowth.publishing.seal.TokenSeal.Place;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TokenSealTests {

    private static final Place HERE = new Place("t_marie", "782bbtaQ", "linkedin", "access_token");

    @BeforeAll
    static void register() throws GeneralSecurityException {
        AeadConfig.register();
    }

    private static KeysetHandle keyset() throws GeneralSecurityException {
        return KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
    }

    private static TokenSeal seal(KeysetHandle keyset) throws GeneralSecurityException {
        return new TokenSeal(TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get()));
    }

    @Test
    void opensWhatItSealedInItsPlace() throws GeneralSecurityException {
        TokenSeal seal = seal(keyset());
        byte[] sealed = seal.seal("AQX-token", HERE);

        assertThat(seal.open(sealed, HERE)).contains("AQX-token");
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("AQX-token");
    }

    @Test
    void doesNotOpenWhatWasMovedElsewhere() throws GeneralSecurityException {
        TokenSeal seal = seal(keyset());
        byte[] sealed = seal.seal("AQX-token", HERE);
        List<Place> elsewhere = List.of(
                new Place("t_jean", "782bbtaQ", "linkedin", "access_token"),
                new Place("t_marie", "J4nGg7d0", "linkedin", "access_token"),
                new Place("t_marie", "782bbtaQ", "hubspot", "access_token"),
                new Place("t_marie", "782bbtaQ", "linkedin", "refresh_token"));

        assertThat(elsewhere)
                .allSatisfy(place -> assertThat(seal.open(sealed, place)).isEmpty());
    }

    @Test
    void opensWithAnOldKeyWhileItIsInTheKeyset() throws GeneralSecurityException {
        KeysetHandle old = keyset();
        byte[] sealed = seal(old).seal("AQX-token", HERE);
        KeysetHandle both = KeysetHandle.newBuilder(old)
                .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                        .withRandomId()
                        .makePrimary())
                .build();

        assertThat(seal(both).open(sealed, HERE)).contains("AQX-token");
        assertThat(seal(keyset()).open(sealed, HERE)).isEmpty();
        assertThat(seal(old).open(seal(both).seal("AQX-token", HERE), HERE)).isEmpty();
    }

    @Test
    void refusesToStartWithoutAKeysetAndDoesNotRepeatIt() {
        assertThatThrownBy(() -> new TokenSeal("{\"secret\": 1}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("astrogrowth.publishing.keyset")
                .hasMessageNotContaining("secret");
    }
}
