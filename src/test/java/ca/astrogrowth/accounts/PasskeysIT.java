package ca.astrogrowth.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.astrogrowth.AstroTest;
import ca.astrogrowth.TwoTenants;
import ca.astrogrowth.tenancy.TenantContext;
import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.transaction.support.TransactionTemplate;

/** Whose passkeys are whose. What a device does with them: {@code PasskeyIT}. */
@AstroTest
@SuppressWarnings("NullAway.Init") // JUnit fills the fields
class PasskeysIT {

    @Autowired
    private Passkeys passkeys;

    @Autowired
    private PasskeyRows rows;

    @Autowired
    private People people;

    @Autowired
    private Platform platform;

    @Autowired
    private JdbcClient database;

    private final Bytes credential = Bytes.random();
    private SignedIn alice;
    private SignedIn bob;

    @BeforeEach
    void aliceHasOne() {
        TwoTenants tenants = new TwoTenants(people);
        alice = tenants.person("Alice");
        bob = tenants.person("Bob");
        save(key(7));
    }

    @Test
    void isKeptAsItWas() {
        CredentialRecord kept = platform.call(() -> rows.findByCredentialId(credential));

        assertThat(kept.getSignatureCount()).isEqualTo(7);
        assertThat(kept.getTransports())
                .containsExactlyInAnyOrder(AuthenticatorTransport.INTERNAL, AuthenticatorTransport.HYBRID);
        assertThat(PasskeyPeople.person(kept.getUserEntityUserId())).isEqualTo(alice.person());
        assertThat(platform.call(() -> rows.findByUserId(PasskeyPeople.handle(bob.person()))))
                .isEmpty();
    }

    @Test
    void aNeighbourSeesNoneOfHersAndRemovesNone() {
        Passkey hers = passkeys.of(alice.person()).getFirst();

        passkeys.remove(bob, hers.id());

        assertThat(passkeys.of(bob.person())).isEmpty();
        assertThat(passkeys.of(alice.person())).containsExactly(hers);
        passkeys.remove(alice, hers.id());
        assertThat(passkeys.of(alice.person())).isEmpty();
    }

    @Test
    void aWorkspacesRoleReachesNobodysWayIn(@Autowired TransactionTemplate transactions) {
        for (String table : new String[] {"passkey", "second_step", "recovery_code"}) {
            assertThatThrownBy(() -> TenantContext.where(alice.tenant())
                            .run(() -> transactions.executeWithoutResult(
                                    status -> database.sql("select count(*) from shared." + table)
                                            .query(Long.class)
                                            .single())))
                    .as(table)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void oneThatCountsBackwardsWasCopied() {
        save(key(8));

        assertThatThrownBy(() -> save(key(8))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> save(key(3))).isInstanceOf(IllegalStateException.class);
        save(key(9));
    }

    @Test
    void theUsualPlaceIsWhereTheApplicationIsFound() {
        PasskeySettings usual = new Binder(new MapConfigurationPropertySource())
                .bindOrCreate("astrogrowth.accounts.passkeys", PasskeySettings.class);
        URI found = URI.create("https://app.astrogrowth.example/x");

        assertThat(usual.domain(found)).isEqualTo("app.astrogrowth.example");
        assertThat(usual.origins(found)).isEqualTo(Set.of("https://app.astrogrowth.example"));
    }

    private void save(CredentialRecord key) {
        platform.call(() -> {
            rows.save(key);
            return key;
        });
    }

    private CredentialRecord key(long signatures) {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(credential)
                .userEntityUserId(PasskeyPeople.handle(alice.person()))
                .publicKey(new ImmutablePublicKeyCose(new byte[] {1}))
                .signatureCount(signatures)
                .uvInitialized(true)
                .transports(Set.of(AuthenticatorTransport.INTERNAL, AuthenticatorTransport.HYBRID))
                .attestationObject(new Bytes(new byte[] {2}))
                .attestationClientDataJSON(new Bytes(new byte[] {3}))
                .label("Téléphone d’Alice")
                .build();
    }
}
