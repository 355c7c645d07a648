package ca.astrogrowth.accounts;

import ca.astrogrowth.common.EmailAddress;
import ca.astrogrowth.common.UuidV7;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Someone who can sign in. One e-mail address, any number of workspaces. */
@Entity
@Table(schema = "shared", name = "person")
class Person {

    @Id
    private UUID id;

    private String email;
    private String name;
    private String passwordHash;
    private Instant createdAt;

    Person(EmailAddress email, String name, String passwordHash, Instant now) {
        this.id = UuidV7.next();
        this.email = email.value();
        this.name = name.strip();
        this.passwordHash = passwordHash;
        this.createdAt = now;
    }

    @SuppressWarnings({"unused", "NullAway.Init"}) // for Hibernate
    protected Person() {}

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
}
