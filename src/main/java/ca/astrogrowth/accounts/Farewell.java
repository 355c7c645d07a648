package ca.astrogrowth.accounts;

import ca.astrogrowth.accounts.rights.NeedsNothing;
import ca.astrogrowth.journal.Pseudonyms;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/**
 * The end of a person's account. What they made stays with its workspaces, whose journals name them no more. Whoever answers for
 * a workspace alone hands it over first, or ends it.
 */
@Service
@NeedsNothing("one’s own account")
public class Farewell {

    private final Persons persons;
    private final Memberships memberships;
    private final PasswordEncoder passwords;
    private final Turnstile turnstile;
    private final Pseudonyms pseudonyms;
    private final Platform platform;
    private final JdbcClient database;

    Farewell(
            Persons persons,
            Memberships memberships,
            PasswordEncoder passwords,
            Turnstile turnstile,
            Pseudonyms pseudonyms,
            Platform platform,
            JdbcClient database) {
        this.persons = persons;
        this.memberships = memberships;
        this.passwords = passwords;
        this.turnstile = turnstile;
        this.pseudonyms = pseudonyms;
        this.platform = platform;
        this.database = database;
    }

    /**
     * Sessions, tokens and keys end with it. What stops half-way is finished by asking again.
     *
     * @return false if the password is another one
     * @throws LastOwnerException if a workspace would be left without anybody who answers for it
     * @throws TooManyAttemptsException if it was wrong too often
     */
    public boolean leave(SignedIn who, String password, String client) {
        turnstile.take(Door.SIGN_IN, who.email(), client);
        boolean right = platform.call(() -> persons.findById(who.person())
                .filter(person -> passwords.matches(password, person.passwordHash()))
                .isPresent());
        if (!right) {
            return false;
        }
        turnstile.giveBack(Door.SIGN_IN, who.email(), client);
        platform.call(() -> requireOthers(who.person()));
        pseudonyms.replace(who.person());
        platform.call(() -> {
            requireOthers(who.person());
            return forget(who);
        });
        return true;
    }

    private UUID requireOthers(UUID person) {
        for (People.Membership one : memberships.of(person)) {
            if (memberships.holdOwners(one.tenant()).equals(Set.of(person))) {
                throw new LastOwnerException();
            }
        }
        return person;
    }

    private int forget(SignedIn who) {
        database.sql("delete from shared.invitation where email = :email")
                .param("email", who.email())
                .update();
        return database.sql("delete from shared.person where id = :person")
                .param("person", who.person())
                .update();
    }
}
