package ca.astrogrowth.accounts;

import ca.astrogrowth.common.UuidV7;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/** People's passkeys, as Spring Security wants to find them. Inside a platform transaction. */
@Component
class PasskeyRows implements UserCredentialRepository {

    private final JdbcClient database;
    private final Clock clock;

    PasskeyRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<Passkey> of(UUID person) {
        return database.sql("select id, name, created_at, used_at from shared.passkey where person_id = :person "
                        + "order by created_at, id")
                .param("person", person)
                .query((row, n) -> {
                    Timestamp used = row.getTimestamp("used_at");
                    return new Passkey(
                            row.getObject("id", UUID.class),
                            row.getString("name"),
                            row.getTimestamp("created_at").toInstant(),
                            used == null ? null : used.toInstant());
                })
                .list();
    }

    /** @return whether it was that person's */
    boolean remove(UUID person, UUID id) {
        return database.sql("delete from shared.passkey where id = :id and person_id = :person")
                        .param("id", id)
                        .param("person", person)
                        .update()
                == 1;
    }

    /** People remove theirs by {@link #remove}. */
    @Override
    public void delete(Bytes credential) {
        throw new UnsupportedOperationException("A passkey is removed by its person");
    }

    @Override
    public void save(CredentialRecord key) {
        if (findByCredentialId(key.getCredentialId()) == null) {
            add(key);
        } else {
            used(key);
        }
    }

    private void add(CredentialRecord key) {
        database.sql("""
                        insert into shared.passkey (id, person_id, credential, name, public_key, attestation, client_data,
                               transports, signatures, verified, backup_eligible, backed_up, created_at)
                        values (:id, :person, :credential, :name, :public, :attestation, :client,
                                :transports, :signatures, :verified, :eligible, :backed, :now)""")
                .param("id", UuidV7.next())
                .param("person", PasskeyPeople.person(key.getUserEntityUserId()))
                .param("credential", key.getCredentialId().getBytes())
                .param("name", key.getLabel())
                .param("public", key.getPublicKey().getBytes())
                .param("attestation", bytes(key.getAttestationObject()))
                .param("client", bytes(key.getAttestationClientDataJSON()))
                .param(
                        "transports",
                        key.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .sorted()
                                .collect(Collectors.joining(" ")))
                .param("signatures", key.getSignatureCount())
                .param("verified", key.isUvInitialized())
                .param("eligible", key.isBackupEligible())
                .param("backed", key.isBackupState())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static byte[] bytes(@Nullable Bytes given) {
        return Objects.requireNonNull(given, "Every registration has it").getBytes();
    }

    /** Devices that count their signatures count up: one that does not was copied. Keys that are synchronised do not count. */
    private void used(CredentialRecord key) {
        int updated = database.sql("""
                        update shared.passkey set signatures = :signatures, used_at = :now
                        where credential = :credential and (signatures = 0 or signatures < :signatures)""")
                .param("credential", key.getCredentialId().getBytes())
                .param("signatures", key.getSignatureCount())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (updated == 0) {
            throw new IllegalStateException("A passkey counts backwards");
        }
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
        return database.sql("select * from shared.passkey where credential = :credential for update")
                .param("credential", credential.getBytes())
                .query(PasskeyRows::read)
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes user) {
        return database.sql("select * from shared.passkey where person_id = :person order by created_at, id")
                .param("person", PasskeyPeople.person(user))
                .query(PasskeyRows::read)
                .list();
    }

    private static CredentialRecord read(ResultSet row, int number) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential")))
                .userEntityUserId(PasskeyPeople.handle(row.getObject("person_id", UUID.class)))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("signatures"))
                .uvInitialized(row.getBoolean("verified"))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backed_up"))
                .transports(Stream.of(row.getString("transports").split(" "))
                        .filter(name -> !name.isEmpty())
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toSet()))
                .attestationObject(new Bytes(row.getBytes("attestation")))
                .attestationClientDataJSON(new Bytes(row.getBytes("client_data")))
                .created(row.getTimestamp("created_at").toInstant())
                .label(row.getString("name"))
                .build();
    }
}
