package ca.astrogrowth.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ca.astrogrowth.AstroTest;
import ca.astrogrowth.TwoTenants;
import ca.astrogrowth.accounts.rights.Role;
import ca.astrogrowth.common.EmailAddress;
import ca.astrogrowth.sandbox.Mailbox.Mail;
import ca.astrogrowth.sandbox.TestSandbox;
import ca.astrogrowth.sandbox.stack.TestStack;
import ca.astrogrowth.tenancy.TenantContext;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From a letter into the workspace: once, and only who was meant. */
@AstroTest
class InvitationsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String PASSWORD = "le canard danse lundi";
    private static final Pattern LINK = Pattern.compile("https?://\\S+/invitation/([\\w-]+)");

    @Autowired
    private Invitations invitations;

    @Autowired
    private Acceptance acceptance;

    @Autowired
    private People people;

    @Autowired
    private Platform platform;

    @Autowired
    private JdbcClient database;

    private final String email = UUID.randomUUID() + "@test.example";
    private final String client = UUID.randomUUID().toString();
    private TwoTenants tenants;
    private SignedIn odile;

    @BeforeEach
    void anOwner() {
        tenants = new TwoTenants(people);
        odile = tenants.person("Odile");
    }

    @Test
    void whoHasNoAccountGetsOneWithIt() {
        invite(email, Role.APPROVER);
        Mail letter = mail(email, 1);
        assertThat(letter.subject()).isEqualTo("Chez Odile vous invite dans «\u00a0Chez Odile\u00a0»");
        assertThat(letter.text()).contains("Approbation", "sept jours").doesNotContain("null");
        assertThat(letter.html()).contains("href=\"" + TestSandbox.application() + "/invitation/" + token(letter));

        assertThat(acceptance.look(token(letter)))
                .hasValueSatisfying(offer -> assertThat(offer.known()).isFalse());
        assertThat(people.signIn(email, PASSWORD, null))
                .as("looking is not accepting")
                .isEmpty();
        assertThatThrownBy(() -> acceptance.join(token(letter), "Luce Gagnon", "motdepasse123", "fr"))
                .isInstanceOf(IllegalArgumentException.class);

        SignedIn luce =
                acceptance.join(token(letter), "Luce Gagnon", PASSWORD, "fr").orElseThrow();
        assertThat(luce.tenant()).isEqualTo(odile.tenant());
        assertThat(luce.role()).isEqualTo(Role.APPROVER);
        assertThat(people.signIn(email, PASSWORD, null)).isPresent();
        assertThat(list()).isEmpty();
        assertThat(acceptance.look(token(letter))).as("it served").isEmpty();
        assertThat(acceptance.join(token(letter), "Autre", PASSWORD, "fr")).isEmpty();
    }

    @Test
    void whoHasAnAccountComesByTheirPasswordOrIsIn() {
        SignedIn jean = tenants.person("Jean Roy");
        invite(jean.email(), Role.READER);
        String token = token(mail(jean.email(), 1));

        assertThat(acceptance.look(token))
                .hasValueSatisfying(offer -> assertThat(offer.known()).isTrue());
        assertThat(acceptance.join(token, "Voleur", PASSWORD, "fr"))
                .as("a known address gets no new password")
                .isEmpty();
        assertThat(acceptance.accept(token, PASSWORD, client))
                .as("another password")
                .isEmpty();
        assertThat(acceptance.accept(token, tenants.person("Autre")))
                .as("somebody else")
                .isEmpty();
        assertThat(people.in(jean.person(), odile.tenant())).isEmpty();

        SignedIn there = acceptance.accept(token, TwoTenants.PASSWORD, client).orElseThrow();
        assertThat(there.tenant()).isEqualTo(odile.tenant());
        assertThat(there.role()).isEqualTo(Role.READER);
        assertThat(acceptance.accept(token, jean)).as("it served").isEmpty();
    }

    @Test
    void somebodyWhoIsInTakesIt() {
        SignedIn jean = tenants.person("Jean Roy");
        invite(jean.email(), Role.EDITOR);

        assertThat(acceptance.accept(token(mail(jean.email(), 1)), jean))
                .hasValueSatisfying(there -> assertThat(there.role()).isEqualTo(Role.EDITOR));
        assertThatThrownBy(() -> invite(jean.email(), Role.OWNER)).isInstanceOf(AlreadyMemberException.class);
    }

    @Test
    void aLinkThatIsUsedTwiceAtTheSameTimeServesOnce() throws Exception {
        SignedIn jean = tenants.person("Jean Roy");
        invite(jean.email(), Role.EDITOR);
        String token = token(mail(jean.email(), 1));
        Callable<Boolean> use = () -> acceptance.accept(token, jean).isPresent();

        try (var threads = Executors.newFixedThreadPool(4)) {
            long served = 0;
            for (Future<Boolean> done : threads.invokeAll(List.of(use, use, use, use))) {
                served += done.get() ? 1 : 0;
            }
            assertThat(served).isEqualTo(1);
        }
    }

    @Test
    void anotherLetterEndsTheLinkOfTheOneBefore() {
        Invitation first = invite(email, Role.EDITOR);
        String before = token(mail(email, 1));
        in(odile, () -> invitations.sendAgain(first.id()));
        String after = token(mail(email, 2));

        assertThat(acceptance.look(before)).isEmpty();
        assertThat(acceptance.look(after)).isPresent();
        assertThat(list()).hasSize(1);
    }

    @Test
    void askedTwiceIsOneInvitationAsWhatWasAskedLast() {
        invite(email, Role.EDITOR);
        invite(email, Role.READER);

        assertThat(list()).singleElement().extracting(Invitation::role).isEqualTo(Role.READER);
    }

    @Test
    void oneThatIsWithdrawnOrTooOldOpensNothing() {
        Invitation withdrawn = invite(email, Role.EDITOR);
        String token = token(mail(email, 1));
        in(odile, () -> {
            invitations.revoke(withdrawn.id());
            return true;
        });
        assertThat(acceptance.look(token)).isEmpty();
        assertThat(acceptance.join(token, "Luce", PASSWORD, "fr")).isEmpty();

        Invitation old = invite(email, Role.EDITOR);
        String late = token(mail(email, 2));
        platform.call(() -> database.sql("update shared.invitation set expires_at = now() where id = :id")
                .param("id", old.id())
                .update());
        assertThat(acceptance.look(late)).isEmpty();
        assertThat(acceptance.join(late, "Luce", PASSWORD, "fr")).isEmpty();
        assertThat(acceptance.look("n’importe quoi")).isEmpty();
        assertThat(list()).singleElement().matches(Invitation::over);
    }

    /** What lies in tables and goes through queues is no way in. */
    @Test
    void onlyAHashOfTheLinkIsKept() {
        Invitation invitation = invite(email, Role.EDITOR);
        String token = token(mail(email, 1));

        List<String> kept = platform.call(() -> database.sql("select to_jsonb(i)::text from shared.invitation i "
                        + "where id = :id union all select payload::text from shared.outbox where topic = :topic")
                .param("id", invitation.id())
                .param("topic", InvitationAsked.TOPIC)
                .query(String.class)
                .list());
        assertThat(kept).hasSizeGreaterThan(1).noneMatch(text -> text.contains(token));
    }

    @Test
    void knownAndUnknownAddressesGetTheSameAnswer() {
        SignedIn jean = tenants.person("Jean Roy");

        Invitation known = invite(jean.email(), Role.EDITOR);
        Invitation unknown = invite(email, Role.EDITOR);

        assertThat(known)
                .usingRecursiveComparison()
                .ignoringFields("id", "email", "createdAt", "expiresAt")
                .isEqualTo(unknown);
    }

    @Test
    void nobodysMailboxIsFlooded() {
        for (int i = 0; i < 3; i++) {
            invite(email, Role.EDITOR);
        }

        assertThatThrownBy(() -> invite(email, Role.EDITOR)).isInstanceOf(TooManyAttemptsException.class);
        SignedIn other = tenants.person("Autre");
        assertThatThrownBy(() -> in(other, () -> invitations.invite(EmailAddress.of(email), Role.EDITOR)))
                .as("nor from another workspace")
                .isInstanceOf(TooManyAttemptsException.class);
    }

    @Test
    void theNeighboursInvitationsAreNotThere() {
        Invitation hers = invite(email, Role.EDITOR);
        SignedIn neighbour = tenants.person("Voisin");
        Invitation his = in(neighbour, () -> invitations.invite(EmailAddress.of(email), Role.OWNER));

        assertThat(in(neighbour, invitations::list)).extracting(Invitation::id).containsExactly(his.id());
        assertThatThrownBy(() -> in(neighbour, () -> invitations.sendAgain(hers.id())))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> in(neighbour, () -> {
                    invitations.revoke(hers.id());
                    return true;
                }))
                .isInstanceOf(NoSuchElementException.class);
        assertThat(list())
                .extracting(Invitation::id, Invitation::role)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(hers.id(), Role.EDITOR));

        String token = mails(email).stream()
                .map(InvitationsIT::token)
                .filter(each -> acceptance
                        .look(each)
                        .filter(offer -> offer.workspace().equals("Chez Odile"))
                        .isPresent())
                .findFirst()
                .orElseGet(() -> token(mail(email, 2)));
        Optional<SignedIn> guest = acceptance.join(token, "Luce Gagnon", PASSWORD, "fr");
        assertThat(guest).isPresent();
        assertThat(people.memberships(guest.get().person())).hasSize(1);
    }

    private Invitation invite(String to, Role role) {
        return in(odile, () -> invitations.invite(EmailAddress.of(to), role));
    }

    private List<Invitation> list() {
        return in(odile, invitations::list);
    }

    private static <T> T in(SignedIn person, Supplier<T> work) {
        return TenantContext.where(person.tenant()).call(work);
    }

    private static Mail mail(String to, int number) {
        await().atMost(PATIENCE).until(() -> mails(to).size() >= number);
        return mails(to).get(number - 1);
    }

    private static List<Mail> mails(String to) {
        return TestStack.shared().mail().mails().stream()
                .filter(mail -> mail.to().equals(to))
                .toList();
    }

    private static String token(Mail letter) {
        return LINK.matcher(letter.text())
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }
}
