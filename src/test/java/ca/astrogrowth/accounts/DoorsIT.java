package ca.astrogrowth.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ca.astrogrowth.AstroTest;
import ca.astrogrowth.TwoTenants;
import ca.astrogrowth.common.EmailAddress;
import ca.astrogrowth.common.Industry;
import ca.astrogrowth.common.Locality;
import ca.astrogrowth.sandbox.Mailbox.Mail;
import ca.astrogrowth.sandbox.TestSandbox;
import ca.astrogrowth.sandbox.stack.TestStack;
import ca.astrogrowth.tenancy.TenantContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ways in, by letter. */
@AstroTest
class DoorsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String PASSWORD = "le canard danse lundi";
    private static final String OTHER = "une chaise sous la pluie";
    private static final Pattern LINK = Pattern.compile("https?://\\S+/([\\w-]+)/([\\w-]+)");

    @Autowired
    private SignUps signUps;

    @Autowired
    private PasswordChanges changes;

    @Autowired
    private People people;

    @Autowired
    private Credentials credentials;

    @Autowired
    private Workspace workspace;

    @Autowired
    private SignedLinks links;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Platform platform;

    private final String client = UUID.randomUUID().toString();
    private final String email = UUID.randomUUID() + "@test.example";

    @Test
    void aStrangerIsInOnceTheirMailboxSaysSo() {
        signUps.ask(wish("Bistro Neuf", PASSWORD), client);
        Mail letter = mail(1);
        assertThat(letter.subject()).isEqualTo("Confirmez votre courriel pour entrer");
        assertThat(letter.html()).contains("href=\"" + TestSandbox.application() + "/confirmation/" + token(letter));
        assertThat(signIn(PASSWORD)).isFalse();

        assertThat(signUps.look(token(letter))).isEqualTo(LinkState.GOOD);
        assertThat(signIn(PASSWORD)).as("looking is not confirming").isFalse();
        assertThat(signUps.confirm(token(letter))).isEqualTo(LinkState.GOOD);

        SignedIn marie = people.signIn(email, PASSWORD, null).orElseThrow();
        assertThat(marie.workspace()).isEqualTo("Bistro Neuf");
        assertThat(TenantContext.where(marie.tenant()).call(workspace::profile).industry())
                .isEqualTo(Industry.RESTAURANT);
        assertThat(signUps.confirm(token(letter))).isEqualTo(LinkState.USED);
    }

    @Test
    void onlyTheBrowserThatChoseThePasswordNeedNotGiveItAgain() {
        Newcomer somebody = signUps.ask(wish("Chez Quelqu’un", OTHER), client);
        mail(1);
        Newcomer marie = signUps.ask(wish("Bistro Neuf", PASSWORD), client);
        Mail second = mail(2);
        assertThat(signUps.enter(marie)).as("not confirmed").isEmpty();

        signUps.confirm(token(second));

        assertThat(signUps.enter(marie)).map(SignedIn::email).contains(email);
        assertThat(signUps.enter(somebody)).isEmpty();
    }

    /** Until it is confirmed, an address is whose mailbox it is. */
    @Test
    void whoAskedFirstForAnAddressThatIsNotTheirsHasNothing() {
        signUps.ask(wish("Chez Quelqu’un", OTHER), client);
        Mail first = mail(1);
        signUps.ask(wish("Bistro Neuf", PASSWORD), client);
        Mail second = mail(2);

        assertThat(signUps.confirm(token(first))).isEqualTo(LinkState.OVER);
        assertThat(signUps.confirm(token(second))).isEqualTo(LinkState.GOOD);

        assertThat(signIn(OTHER)).isFalse();
        SignedIn marie = people.signIn(email, PASSWORD, null).orElseThrow();
        assertThat(people.memberships(marie.person()))
                .singleElement()
                .extracting(People.Membership::workspace)
                .isEqualTo("Bistro Neuf");
    }

    @Test
    void aKnownAddressIsToldByLetterAndNobodyElseIs() {
        SignedIn jean = new TwoTenants(people).person("Jean Roy");
        SignUp wish = new SignUp(EmailAddress.of(jean.email()), "Voleur", PASSWORD, business("Piège"), "fr");

        Newcomer answer = signUps.ask(wish, client);

        Mail letter = mail(jean.email(), 1);
        assertThat(letter.subject()).isEqualTo("Vous avez déjà un compte AstroGrowth");
        assertThat(letter.text()).contains(TestSandbox.application() + "/login").doesNotContain("Voleur", "Piège");
        assertThat(answer.email()).isEqualTo(jean.email());
        assertThat(signUps.enter(answer)).isEmpty();
        assertThat(people.signIn(jean.email(), PASSWORD, null)).isEmpty();
        assertThat(people.signIn(jean.email(), TwoTenants.PASSWORD, null)).isPresent();
        assertThat(people.memberships(jean.person())).hasSize(1);
    }

    @Test
    void aForgottenPasswordIsReplacedOnce() {
        SignedIn jean = new TwoTenants(people).person("Jean Roy");
        changes.askLetter(jean.email().toUpperCase(java.util.Locale.ROOT), client);
        String token = token(mail(jean.email(), 1));
        assertThat(changes.owner(token)).map(PasswordChanges.Owner::email).contains(jean.email());
        assertThat(credentials.of(jean)).isInstanceOf(Standing.Good.class);

        assertThatThrownBy(() -> changes.set(token, "motdepasse123")).isInstanceOf(IllegalArgumentException.class);
        assertThat(changes.set(token, PASSWORD)).isTrue();

        assertThat(people.signIn(jean.email(), TwoTenants.PASSWORD, null)).isEmpty();
        assertThat(people.signIn(jean.email(), PASSWORD, null))
                .hasValueSatisfying(again -> assertThat(credentials.of(again)).isInstanceOf(Standing.Good.class));
        assertThat(credentials.of(jean)).as("sessions of before").isInstanceOf(Standing.Over.class);
        assertThat(changes.owner(token)).isEmpty();
        assertThat(changes.set(token, OTHER)).isFalse();
        assertThat(people.signIn(jean.email(), PASSWORD, null)).isPresent();
        assertThat(mail(jean.email(), 2).subject()).isEqualTo("Votre mot de passe a changé");
    }

    @Test
    void aLinkThatIsUsedTwiceAtTheSameTimeServesOnce() throws Exception {
        SignedIn jean = new TwoTenants(people).person("Jean Roy");
        String token = seal("reset", jean.person(), 0, Instant.now().plusSeconds(60));
        Callable<Boolean> use = () -> changes.set(token, PASSWORD);

        try (var threads = Executors.newFixedThreadPool(4)) {
            long served = 0;
            for (Future<Boolean> done : threads.invokeAll(List.of(use, use, use, use))) {
                served += done.get() ? 1 : 0;
            }
            assertThat(served).isEqualTo(1);
        }
    }

    @Test
    void aLinkThatIsOldOrChangedOrForSomethingElseOpensNothing() {
        SignedIn jean = new TwoTenants(people).person("Jean Roy");
        Instant later = Instant.now().plusSeconds(60);
        String good = seal("reset", jean.person(), 0, later);
        assertThat(changes.owner(good)).isPresent();

        for (String bad : List.of(
                seal("reset", jean.person(), 0, Instant.now().minusSeconds(1)),
                seal("reset", jean.person(), 1, later),
                seal("reset", UUID.randomUUID(), 0, later),
                seal("confirm", jean.person(), 0, later),
                (good.startsWith("A") ? "B" : "A") + good.substring(1),
                good + "AAAA",
                "")) {
            assertThat(changes.owner(bad)).isEmpty();
            assertThat(changes.set(bad, PASSWORD)).isFalse();
        }
        assertThat(signUps.look(good)).isEqualTo(LinkState.OVER);
        assertThat(signUps.confirm("n’importe quoi")).isEqualTo(LinkState.OVER);
        assertThat(people.signIn(jean.email(), TwoTenants.PASSWORD, null)).isPresent();
    }

    @Test
    void anUnknownAddressGetsTheSameAnswerAndNoLetter() {
        SignedIn jean = new TwoTenants(people).person("Jean Roy");
        changes.askLetter(email, client);
        changes.askLetter(jean.email(), client);

        mail(jean.email(), 1);
        assertThat(mails(email)).isEmpty();
        signUps.askLetter(jean.email(), client);
        await().during(Duration.ofSeconds(1))
                .atMost(PATIENCE)
                .until(() -> mails(jean.email()).size() == 1);
    }

    @Test
    void whoReadTheLetterHasTheAddressTooWhoeverSignedUpWithIt() {
        signUps.ask(wish("Bistro Neuf", OTHER), client);
        mail(1);
        changes.askLetter(email, client);

        assertThat(changes.set(token(mail(2)), PASSWORD)).isTrue();

        assertThat(signIn(PASSWORD)).isTrue();
    }

    @Test
    void somebodyWhoIsInChangesTheirPasswordByTheCurrentOne() {
        SignedIn jean = new TwoTenants(people).person("Jean Roy");

        assertThat(changes.change(jean, PASSWORD, OTHER, client)).isEmpty();
        SignedIn again =
                changes.change(jean, TwoTenants.PASSWORD, PASSWORD, client).orElseThrow();

        assertThat(again.tenant()).isEqualTo(jean.tenant());
        assertThat(credentials.of(again)).isInstanceOf(Standing.Good.class);
        assertThat(credentials.of(jean)).isInstanceOf(Standing.Over.class);
    }

    /** What goes through queues and lies in tables says who, not where to write and not how to come in. */
    @Test
    void eventsCarryNeitherAddressesNorTokens() {
        signUps.ask(wish("Bistro Neuf", PASSWORD), client);
        String token = token(mail(1));

        List<String> payloads =
                platform.call(() -> database.sql("select payload::text from shared.outbox where topic = :topic")
                        .param("topic", DoorLetterAsked.TOPIC)
                        .query(String.class)
                        .list());

        assertThat(payloads)
                .isNotEmpty()
                .noneMatch(payload -> payload.contains(token) || payload.contains("@") || payload.contains(PASSWORD));
    }

    @Test
    void asksAgainOnlySoOften() {
        for (int i = 0; i < 3; i++) {
            changes.askLetter(email, client + i);
        }
        assertThatThrownBy(() -> changes.askLetter(email, client)).isInstanceOf(TooManyAttemptsException.class);
        assertThatThrownBy(() -> signUps.askLetter(email, client)).isInstanceOf(TooManyAttemptsException.class);
    }

    @Test
    void speaksTheLanguageThatTheyChose() {
        SignUp wish = new SignUp(EmailAddress.of(email), "Mary Smith", PASSWORD, business("Mary’s"), "en");
        signUps.ask(wish, client);
        Mail letter = mail(1);
        assertThat(letter.subject()).isEqualTo("Confirm your email to come in");
        signUps.confirm(token(letter));
        SignedIn mary = people.signIn(email, PASSWORD, null).orElseThrow();
        assertThat(people.language(mary.person())).contains("en");

        people.speak(mary.person(), null);

        assertThat(people.language(mary.person())).isEmpty();
    }

    private boolean signIn(String password) {
        return people.signIn(email, password, null).isPresent();
    }

    private SignUp wish(String business, String password) {
        return new SignUp(EmailAddress.of(email), "Luce Gagnon", password, business(business), "fr");
    }

    private static BusinessProfile business(String name) {
        return new BusinessProfile(name, Industry.RESTAURANT, new Locality("Montréal", "QC"), null, null);
    }

    private String seal(String purpose, UUID person, int count, Instant end) {
        return links.seal(purpose, List.of(person.toString(), String.valueOf(count)), end);
    }

    private Mail mail(int number) {
        return mail(email, number);
    }

    private static Mail mail(String to, int number) {
        await().atMost(PATIENCE).until(() -> mails(to).size() >= number);
        assertThat(mails(to)).hasSize(number);
        return mails(to).getLast();
    }

    private static List<Mail> mails(String to) {
        return TestStack.shared().mail().mails().stream()
                .filter(mail -> mail.to().equals(to))
                .toList();
    }

    private static String token(Mail letter) {
        return LINK.matcher(letter.text())
                .results()
                .map(found -> found.group(2))
                .findFirst()
                .orElseThrow();
    }
}
