package ca.astrogrowth.accounts;

import ca.astrogrowth.accounts.rights.NeedsNothing;
import ca.astrogrowth.journal.JournalKind;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Service;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keys that live in people's devices. A device shows that it holds its key only after it made sure who holds the device, so a
 * passkey lets in without password and code.
 */
@Service
@NeedsNothing("one’s own passkeys, and strangers who come in with them")
public class Passkeys {

    private static final Logger log = LoggerFactory.getLogger(Passkeys.class);

    private final WebAuthnRelyingPartyOperations party;
    private final PasskeyRows rows;
    private final Persons persons;
    private final People people;
    private final Turnstile turnstile;
    private final PasswordEncoder passwords;
    private final DoorBook book;
    private final DoorLetters letters;
    private final Platform platform;
    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    Passkeys(
            WebAuthnRelyingPartyOperations party,
            PasskeyRows rows,
            Persons persons,
            People people,
            Turnstile turnstile,
            PasswordEncoder passwords,
            DoorBook book,
            DoorLetters letters,
            Platform platform) {
        this.party = party;
        this.rows = rows;
        this.persons = persons;
        this.people = people;
        this.turnstile = turnstile;
        this.passwords = passwords;
        this.book = book;
        this.letters = letters;
        this.platform = platform;
    }

    /** In the order they were added. */
    public List<Passkey> of(UUID person) {
        return platform.call(() -> rows.of(person));
    }

    /**
     * What a device is to be asked. Nothing is changed by it.
     *
     * @return empty if the password is another one
     * @throws TooManyAttemptsException if it was wrong too often
     */
    public Optional<PasskeySetup> begin(SignedIn who, String password, String client) {
        turnstile.take(Door.SIGN_IN, who.email(), client);
        Optional<PasskeySetup> setup = platform.call(() -> persons.findById(who.person())
                .filter(person -> passwords.matches(password, person.passwordHash()))
                .map(person -> setup(person.id())));
        setup.ifPresent(right -> turnstile.giveBack(Door.SIGN_IN, who.email(), client));
        return setup;
    }

    private PasskeySetup setup(UUID person) {
        var somebody = UsernamePasswordAuthenticationToken.authenticated(person.toString(), null, List.of());
        var options = party.createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(somebody));
        return new PasskeySetup(person, options, json.writeValueAsString(options));
    }

    /**
     * Keeps what a device made.
     *
     * @param made the browser's answer
     * @param name what the person calls the device
     * @return false if it does not answer what was asked, or they have {@value Passkey#MOST} already
     */
    public boolean add(PasskeySetup setup, String made, String name) {
        String called = name.strip();
        if (called.isEmpty() || called.length() > Passkey.LONGEST_NAME) {
            throw new IllegalArgumentException("A passkey has a name");
        }
        try {
            PublicKeyCredential<AuthenticatorAttestationResponse> credential =
                    json.readValue(made, new TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>>() {});
            boolean added = platform.call(() -> added(setup, new RelyingPartyPublicKey(credential, called)));
            if (added) {
                letters.ask(setup.person(), DoorLetterAsked.Kind.PASSKEY_ADDED);
            }
            return added;
        } catch (RuntimeException e) {
            log.warn("A device did not make the passkey that it was asked for: {}", e.getMessage());
            return false;
        }
    }

    private boolean added(PasskeySetup setup, RelyingPartyPublicKey key) {
        Optional<Person> person = persons.findLockedById(setup.person())
                .filter(known -> rows.of(known.id()).size() < Passkey.MOST);
        person.ifPresent(known -> {
            party.registerCredential(new ImmutableRelyingPartyRegistrationRequest(setup.options(), key));
            book.step(known, JournalKind.PASSKEY_ADDED);
        });
        return person.isPresent();
    }

    /** Ends a passkey of theirs; does nothing to anybody else's. */
    public void remove(SignedIn who, UUID id) {
        boolean removed = platform.call(() -> persons.findById(who.person())
                .filter(person -> rows.remove(person.id(), id))
                .map(person -> {
                    book.step(person, JournalKind.PASSKEY_REMOVED);
                    return person;
                })
                .isPresent());
        if (removed) {
            letters.ask(who.person(), DoorLetterAsked.Kind.PASSKEY_REMOVED);
        }
    }

    /**
     * Lets in whoever's device answered what it was asked.
     *
     * @return empty if nobody knows the key, or the answer is another one
     * @throws TooManyAttemptsException if it was wrong too often
     */
    public Optional<SignedIn> enter(RelyingPartyAuthenticationRequest answer, String client) {
        String key = answer.getPublicKey().getRawId().toBase64UrlString();
        turnstile.take(Door.CODE, key, client);
        Optional<SignedIn> who = holder(answer)
                .flatMap(id -> platform.call(() -> persons.findById(id)))
                .filter(Person::isConfirmed)
                .flatMap(person -> people.in(person, null));
        who.ifPresent(known -> {
            turnstile.giveBack(Door.CODE, key, client);
            people.entered(known);
            book.entered(known);
        });
        return who;
    }

    private Optional<UUID> holder(RelyingPartyAuthenticationRequest answer) {
        try {
            return Optional.of(platform.call(
                    () -> PasskeyPeople.person(party.authenticate(answer).getId())));
        } catch (RuntimeException e) {
            log.info("A passkey opened nothing: {}", e.getMessage());
            return Optional.empty();
        }
    }
}
