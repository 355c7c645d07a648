package ca.astrogrowth.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.astrogrowth.seal.TokenSeal.Place;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeyStatus;
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
                new Place("t_marie", "782bbtaQ", "linkedin-community", "access_token"),
                new Place("t_marie", "782bbtaQ", "linkedin", "refresh_token"));

        assertThat(elsewhere)
                .allSatisfy(place -> assertThat(seal.open(sealed, place)).isEmpty());
    }

    /** The keysets of a rotation, in order: a node restarts from one to the next while another has not yet. */
    private static List<KeysetHandle> rotation() throws GeneralSecurityException {
        KeysetHandle old = keyset();
        int oldId = old.getPrimary().getId();
        KeysetHandle added = KeysetHandle.newBuilder(old)
                .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                        .withRandomId())
                .build();
        KeysetHandle.Builder promoting = KeysetHandle.newBuilder(added);
        promoting.getAt(1).makePrimary();
        KeysetHandle promoted = promoting.build();
        KeysetHandle.Builder removing = KeysetHandle.newBuilder(promoted);
        removing.deleteAt(0);
        KeysetHandle removed = removing.build();
        assertThat(promoted.getPrimary().getId()).isNotEqualTo(oldId);
        assertThat(removed.size()).isEqualTo(1);
        return List.of(old, added, promoted, removed);
    }

    @Test
    void twoNodesReadEachOtherAtEachStepOfARotation() throws GeneralSecurityException {
        List<KeysetHandle> steps = rotation();
        for (int step = 1; step < steps.size(); step++) {
            TokenSeal behind = seal(steps.get(step - 1));
            TokenSeal ahead = seal(steps.get(step));
            // What is left of the old key has been sealed anew before it is removed.
            byte[] before = step == 3 ? seal(steps.get(2)).seal("AQX-token", HERE) : behind.seal("AQX-token", HERE);

            assertThat(ahead.open(before, HERE)).as("step %s", step).contains("AQX-token");
            assertThat(behind.open(ahead.seal("AQX-token", HERE), HERE))
                    .as("step %s", step)
                    .contains("AQX-token");
        }
    }

    @Test
    void sealsAnewWhatTheOldKeySealedAndNothingElse() throws GeneralSecurityException {
        List<KeysetHandle> steps = rotation();
        byte[] old = seal(steps.get(0)).seal("AQX-token", HERE);
        TokenSeal promoted = seal(steps.get(2));

        assertThat(seal(steps.get(1)).reseal(old, HERE)).isEmpty();
        byte[] fresh = promoted.reseal(old, HERE).orElseThrow();
        assertThat(promoted.reseal(fresh, HERE)).isEmpty();
        assertThat(seal(steps.get(3)).open(fresh, HERE)).contains("AQX-token");
    }

    @Test
    void sealsNothingAnewThatWasMovedElsewhere() throws GeneralSecurityException {
        List<KeysetHandle> steps = rotation();
        byte[] old = seal(steps.get(0)).seal("AQX-token", HERE);

        assertThat(seal(steps.get(2)).reseal(old, new Place("t_jean", "782bbtaQ", "linkedin", "access_token")))
                .isEmpty();
    }

    @Test
    void opensNothingWithAKeyThatIsTurnedOffOrGone() throws GeneralSecurityException {
        List<KeysetHandle> steps = rotation();
        byte[] sealed = seal(steps.get(0)).seal("AQX-token", HERE);
        KeysetHandle.Builder turningOff = KeysetHandle.newBuilder(steps.get(2));
        turningOff.getAt(0).setStatus(KeyStatus.DISABLED);
        TokenSeal off = seal(turningOff.build());

        assertThat(off.open(sealed, HERE)).isEmpty();
        assertThat(off.reseal(sealed, HERE)).isEmpty();
        assertThat(seal(steps.get(3)).open(sealed, HERE)).isEmpty();
        assertThat(seal(keyset()).open(sealed, HERE)).isEmpty();
    }

    @Test
    void refusesToStartWithoutAKeysetAndDoesNotRepeatIt() {
        assertThatThrownBy(() -> new TokenSeal("{\"secret\": 1}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("astrogrowth.publishing.keyset")
                .hasMessageNotContaining("secret");
    }
}
