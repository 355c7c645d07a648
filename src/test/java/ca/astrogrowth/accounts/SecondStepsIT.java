package ca.astrogrowth.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ca.astrogrowth.AstroTest;
import ca.astrogrowth.TwoTenants;
import ca.astrogrowth.accounts.otp.Totp;
import ca.astrogrowth.accounts.rights.Role;
import ca.astrogrowth.common.Window;
import ca.astrogrowth.journal.JournalBook;
import ca.astrogrowth.journal.JournalEntry;
import ca.astrogrowth.journal.JournalFilter;
import ca.astrogrowth.journal.JournalKind;
import ca.astrogrowth.sandbox.Mailbox.Mail;
import ca.astrogrowth.sandbox.stack.TestStack;
import ca.astrogrowth.seal.TokenSeal;
import ca.astrogrowth.tenancy.TenantContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two steps at the door. */
@AstroTest
@SuppressWarnings("NullAway.Init") // JUnit fills the fields
class SecondStepsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");

    @Autowired
    private SecondSteps steps;

    @Autowired
    private SecondStepRows rows;

    @Autowired
    private SignIns signIns;

    @Autowired
    private SignUps signUps;

    @Autowired
    private PasswordChanges passwords;

    @Autowired
    private People people;

    @Autowired
    private Persons persons;

    @Autowired
    private StepCheck check;

    @Autowired
    private DoorBook book;

    @Autowired
    private DoorLetters letters;

    @Autowired
    private SignedLinks links;

    @Autowired
    private JournalBook journal;

    @Autowired
    private Platform platform;

    @Autowired
    private JdbcClient database;

    private final String client = UUID.randomUUID().toString();
    private SignedIn alice;
    private Telephone telephone;

    @BeforeEach
    void aliceHasATelephone() {
        alice = new TwoTenants(people).person("Alice");
        telephone = Telephone.of(steps, alice);
    }

    @Test
    void thePasswordAloneLetsNobodyIn() {
        Entry entry = signIn();

        assertThat(entry).isInstanceOf(Entry.CodeAsked.class);
        assertThat(finish(telephone.wrong())).isInstanceOf(Entry.CodeAsked.class);
        assertThat(finish("")).isInstanceOf(Entry.CodeAsked.class);
        assertThat(finish(telephone.code())).isEqualTo(new Entry.In(alice));
    }

    @Test
    void aWrongPasswordSaysNothingOfTheSecondStep() {
        assertThat(signIns.signIn(alice.email(), "autre chose", null, client)).isInstanceOf(Entry.Refused.class);
    }

    @Test
    void aCodeServesOnceAndNoOlderOneAfterIt() {
        String now = telephone.code();
        String before = telephone.code(-1);
        assertThat(finish(now)).isInstanceOf(Entry.In.class);

        assertThat(finish(now)).as("again").isInstanceOf(Entry.CodeAsked.class);
        assertThat(finish(before)).as("an older one").isInstanceOf(Entry.CodeAsked.class);
        assertThat(finish(telephone.code(1))).as("the next").isInstanceOf(Entry.In.class);
    }

    @Test
    void theFirstCodeHasServedWhenItSwitchedOn() {
        SignedIn bob = new TwoTenants(people).person("Bob");
        StepSetup setup = steps.begin(bob, TwoTenants.PASSWORD, client).orElseThrow();
        String first = Telephone.that(setup.secret()).code();
        assertThat(steps.confirm(setup, first)).isPresent();

        HalfIn half = ((Entry.CodeAsked) signIns.signIn(bob.email(), TwoTenants.PASSWORD, null, client)).half();

        assertThat(signIns.finish(half, first, client)).isInstanceOf(Entry.CodeAsked.class);
    }

    @Test
    void aCodeThatComesTwiceAtTheSameTimeServesOnce() throws Exception {
        HalfIn half = half();
        String code = telephone.code();
        Callable<Entry> use = () -> signIns.finish(half, code, client);

        try (var threads = Executors.newFixedThreadPool(4)) {
            long served = 0;
            for (Future<Entry> done : threads.invokeAll(List.of(use, use, use, use))) {
                served += done.get() instanceof Entry.In ? 1 : 0;
            }
            assertThat(served).isEqualTo(1);
        }
    }

    @Test
    void aRecoveryCodeServesOnceHoweverItIsTyped() {
        String code = telephone.recovery().getFirst();

        assertThat(finish(" " + code.toUpperCase(java.util.Locale.ROOT).replace('-', ' ')))
                .isInstanceOf(Entry.In.class);

        assertThat(finish(code)).isInstanceOf(Entry.CodeAsked.class);
        assertThat(steps.of(alice.person()).orElseThrow().codesLeft()).isEqualTo(RecoveryCodes.COUNT - 1);
        assertThat(kinds(alice)).contains(JournalKind.RECOVERY_CODE_USED);
        mail(alice, "Un code de secours a servi");
    }

    @Test
    void newRecoveryCodesEndThoseOfBefore() {
        assertThat(steps.renewCodes(alice, telephone.wrong(), client)).isEmpty();
        List<String> fresh = steps.renewCodes(alice, telephone.code(), client).orElseThrow();

        assertThat(fresh).hasSize(RecoveryCodes.COUNT).doesNotContainAnyElementsOf(telephone.recovery());
        assertThat(finish(telephone.recovery().getFirst())).isInstanceOf(Entry.CodeAsked.class);
        assertThat(finish(fresh.getLast())).isInstanceOf(Entry.In.class);
    }

    /** Nobody reads a secret or a code in the database, and what is copied to another person opens nothing. */
    @Test
    void nothingThatOpensLiesInTheDatabase() {
        byte[] sealed = sealed(alice.person());
        String read = new String(sealed, StandardCharsets.ISO_8859_1);
        List<String> hashes =
                platform.call(() -> database.sql("select hash from shared.recovery_code where person_id = :person")
                        .param("person", alice.person())
                        .query(String.class)
                        .list());

        assertThat(read)
                .doesNotContain(telephone.hex())
                .doesNotContain(telephone.hex().substring(0, 12));
        assertThat(hashes).hasSize(RecoveryCodes.COUNT).allMatch(hash -> hash.startsWith("$2a$10$"));
        assertThat(hashes).noneMatch(hash -> telephone.recovery().stream().anyMatch(hash::contains));

        SignedIn bob = new TwoTenants(people).person("Bob");
        Telephone.of(steps, bob);
        set(bob.person(), sealed);
        HalfIn half = ((Entry.CodeAsked) signIns.signIn(bob.email(), TwoTenants.PASSWORD, null, client)).half();
        assertThat(signIns.finish(half, telephone.code(), client)).isInstanceOf(Entry.CodeAsked.class);
    }

    @Test
    void aChangedKeySealsSecretsAnew() {
        byte[] before = sealed(alice.person());
        steps.night();
        assertThat(sealed(alice.person()))
                .as("sealed with the primary key already")
                .isEqualTo(before);
        List<TokenSeal> rotated = ca.astrogrowth.seal.Rotation.of();
        SecondStepRows old = new SecondStepRows(database, rotated.get(0));
        SecondStepRows now = new SecondStepRows(database, rotated.get(1));
        byte[] secret = HexFormat.of().parseHex(telephone.hex());
        platform.call(() -> {
            old.remove(alice.person());
            return old.add(alice.person(), secret, 0, NOON);
        });

        int sealedAnew = platform.call(now::reseal);

        assertThat(sealedAnew).isEqualTo(1);
        assertThat(platform.call(() -> new SecondStepRows(database, rotated.get(2))
                        .hold(alice.person())
                        .flatMap(row -> new SecondStepRows(database, rotated.get(2)).secret(row))))
                .hasValueSatisfying(found -> assertThat(found).isEqualTo(secret));
        platform.call(() -> {
            old.remove(alice.person());
            return alice;
        });
    }

    @Test
    void guessingEndsWithoutRedisTooAndNotForTheRecoveryCodes() {
        Instant[] now = {NOON};
        StepCheck alone = alone(now);
        Person person = person();
        served(Totp.step(NOON) - 5);
        for (int i = 0; i < 5; i++) {
            assertThat(alone.passes(person, "00000" + i, client)).isFalse();
        }

        String right = Totp.code(HexFormat.of().parseHex(telephone.hex()), Totp.step(NOON));
        assertThatThrownBy(() -> alone.passes(person, right, client)).isInstanceOf(TooManyAttemptsException.class);
        assertThat(alone.passes(person, telephone.recovery().get(1), client)).isTrue();

        now[0] = NOON.plus(Duration.ofMinutes(15));
        assertThat(alone.passes(person, Totp.code(HexFormat.of().parseHex(telephone.hex()), Totp.step(now[0])), client))
                .isTrue();
    }

    @Test
    void anotherPasswordEndsWhatWasHalfWay() {
        HalfIn half = half();
        passwords.change(alice, TwoTenants.PASSWORD, "une chaise sous la pluie", client);

        assertThat(signIns.finish(half, telephone.code(), client)).isInstanceOf(Entry.Refused.class);
        HalfIn over = new HalfIn(alice.person(), null, 1, Clock.systemUTC().instant());
        assertThat(signIns.finish(over, telephone.code(), client)).isInstanceOf(Entry.Refused.class);
    }

    @Test
    void aNewPasswordByLetterGoesRoundNothing() {
        String token = links.seal(
                "reset",
                List.of(alice.person().toString(), "0"),
                Clock.systemUTC().instant().plusSeconds(60));
        assertThat(passwords.set(token, "une chaise sous la pluie")).isTrue();

        assertThat(signIns.signIn(alice.email(), "une chaise sous la pluie", null, client))
                .isInstanceOf(Entry.CodeAsked.class);
    }

    @Test
    void theBrowserThatSignedUpDoesNotGoRoundIt() {
        Newcomer newcomer = new Newcomer(alice.email(), Fingerprint.of(person().passwordHash()));

        assertThat(signUps.enter(newcomer)).isEmpty();
        steps.end(alice, telephone.code(), client);
        assertThat(signUps.enter(newcomer)).isPresent();
    }

    @Test
    void isSwitchedOffWithACodeOnly() {
        assertThat(steps.end(alice, telephone.wrong(), client)).isFalse();
        assertThat(steps.of(alice.person())).isPresent();

        assertThat(steps.end(alice, telephone.recovery().get(2), client)).isTrue();

        assertThat(steps.of(alice.person())).isEmpty();
        assertThat(signIn()).isInstanceOf(Entry.In.class);
        assertThat(kinds(alice)).contains(JournalKind.SECOND_STEP_ON, JournalKind.SECOND_STEP_OFF);
        mail(alice, "La validation en deux étapes est activée");
        mail(alice, "La validation en deux étapes est désactivée");
    }

    @Test
    void isSwitchedOnWithThePasswordAndARightCodeOnly() {
        SignedIn bob = new TwoTenants(people).person("Bob");
        assertThat(steps.begin(bob, "autre chose", client)).isEmpty();
        StepSetup setup = steps.begin(bob, TwoTenants.PASSWORD, client).orElseThrow();

        assertThat(steps.confirm(setup, Telephone.that(setup.secret()).wrong())).isEmpty();
        assertThat(steps.of(bob.person())).isEmpty();
        assertThat(steps.confirm(setup, Telephone.that(setup.secret()).code())).isPresent();
        assertThat(steps.confirm(setup, Telephone.that(setup.secret()).code(1)))
                .as("once")
                .isEmpty();
        assertThat(setup.address()).startsWith("otpauth://totp/AstroGrowth:").contains("issuer=AstroGrowth");
    }

    @Test
    void theUsualNumberOfWorkspaces() {
        assertThat(new Binder(new MapConfigurationPropertySource())
                        .bindOrCreate("astrogrowth.accounts.second-step", StepSettings.class))
                .isEqualTo(new StepSettings(5));
    }

    @Test
    void whoOwnsAsManyWorkspacesAsAnAgencyMustHaveOne() {
        SignedIn agency = new TwoTenants(people).person("Agence");
        for (int i = 0; i < 4; i++) {
            assertThat(steps.isMissing(agency.person())).isFalse();
            SignedIn client = new TwoTenants(people).person("Client " + i);
            people.join(agency.person(), client.tenant(), Role.OWNER);
        }

        assertThat(steps.isMissing(agency.person())).isTrue();
        Telephone.of(steps, agency);
        assertThat(steps.isMissing(agency.person())).isFalse();
    }

    private Entry signIn() {
        return signIns.signIn(alice.email(), TwoTenants.PASSWORD, null, client);
    }

    private HalfIn half() {
        return ((Entry.CodeAsked) signIn()).half();
    }

    private Entry finish(String code) {
        return signIns.finish(half(), code, client);
    }

    private Person person() {
        return platform.call(() -> persons.findById(alice.person())).orElseThrow();
    }

    /** With a Redis that does not answer. */
    private StepCheck alone(Instant[] now) {
        Clock clock = new Clock() {
            @Override
            public Instant instant() {
                return now[0];
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public java.time.ZoneId getZone() {
                return ZoneOffset.UTC;
            }
        };
        AttemptLimits limits = new AttemptLimits(10, 60, 3, 10, 3, 20, 3, 50, 5, 60, 10, 60, 3, 20);
        Turnstile turnstile = new Turnstile(new LettuceConnectionFactory("127.0.0.1", 1), limits);
        return new StepCheck(rows, turnstile, limits, book, letters, platform, clock);
    }

    private void served(long served) {
        platform.call(() -> database.sql("update shared.second_step set served = :served where person_id = :person")
                .param("served", served)
                .param("person", alice.person())
                .update());
    }

    private byte[] sealed(UUID person) {
        return platform.call(() -> database.sql("select secret from shared.second_step where person_id = :person")
                .param("person", person)
                .query((row, n) -> row.getBytes(1))
                .single());
    }

    private void set(UUID person, byte[] sealed) {
        platform.call(() -> database.sql("update shared.second_step set secret = :secret where person_id = :person")
                .param("secret", sealed)
                .param("person", person)
                .update());
    }

    private List<JournalKind> kinds(SignedIn who) {
        return TenantContext.where(who.tenant())
                .call(() -> journal.list(JournalFilter.ALL, Window.first(50)).items())
                .stream()
                .map(JournalEntry::kind)
                .toList();
    }

    private static void mail(SignedIn to, String subject) {
        await().atMost(PATIENCE).until(() -> mails(to).map(Mail::subject).anyMatch(subject::equals));
    }

    private static Stream<Mail> mails(SignedIn to) {
        return TestStack.shared().mail().mails().stream()
                .filter(mail -> mail.to().equals(to.email()));
    }
}
