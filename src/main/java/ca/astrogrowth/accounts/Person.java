package ca.astrogrowth.accounts;

import ca.astrogrowth.common.EmailAddress;
import ca.astrogrowth.common.UuidV7;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Someone who can sign in once their address is confirmed. One e-mail address, any number of workspaces. */
@Entity
@Table(schema = "shared", name = "person")
class Person {

    @Id
    private UUID id;

    private String email;
    private String name;
    private String passwordHash;
    private Instant createdAt;
    private @Nullable Instant confirmedAt;

    /** Goes up with each new password: what was given out before does not match any more. */
    private int credentials;

    private @Nullable String language;

    Person(EmailAddress email, String name, String passwordHash, Instant now) {
        this.id = UuidV7.next();
        this.email = email.value();
        this.name = name.strip();
        this.passwordHash = passwordHash;
        this.createdAt = now;
    }

    @SuppressWarnings({"unused", "NullAway.Init"}) // for Hibernate
    protected Person() {}

    /** The address is theirs. */
    Person confirm(Instant now) {
        if (confirmedAt == null) {
            confirmedAt = now;
        }
        return this;
    }

    /** Until an address is confirmed, whoever asked last has it: only its mailbox can decide between them. */
    void askAgain(String newName, String newHash) {
        if (isConfirmed()) {
            throw new IllegalStateException("A confirmed person is nobody else's");
        }
        name = newName.strip();
        changePassword(newHash);
    }

    void changePassword(String newHash) {
        passwordHash = newHash;
        credentials++;
    }

    /** @param wanted null for whatever the browser asks for */
    Person speak(@Nullable String wanted) {
        language = wanted;
        return this;
    }

    UUID id() {
        return id;
    }

    String email() {
        return email;
    }

    String name() {
        return name;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    int credentials() {
        return credentials;
    }

    Optional<String> language() {
        return Optional.ofNullable(language);
    }
}
