package ca.astrogrowth.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.AstroTest;
import ca.astrogrowth.TwoTenants;
import ca.astrogrowth.common.Window;
import ca.astrogrowth.journal.JournalBook;
import ca.astrogrowth.journal.JournalEntry;
import ca.astrogrowth.journal.JournalFilter;
import ca.astrogrowth.journal.JournalKind;
import ca.astrogrowth.journal.Origin;
import ca.astrogrowth.tenancy.TenantContext;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The open sessions of people, as all nodes know them. */
@AstroTest
class SessionsIT {

    private static final Origin PHONE = new Origin("192.0.2.7", "Safari, iPhone");
    private static final Origin DESK = new Origin("192.0.2.8", "Firefox, Windows");

    @Autowired
    private Sessions sessions;

    @Autowired
    private People people;

    @Autowired
    private PasswordChanges passwords;

    @Autowired
    private JournalBook book;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Platform platform;

    private SignedIn alice;
    private SignedIn bob;
    private UUID phone;
    private UUID desk;

    @BeforeEach
    void twoDevices() {
        TwoTenants tenants = new TwoTenants(people);
        alice = tenants.person("Alice");
        bob = tenants.person("Bob");
        phone = sessions.open(alice.person(), PHONE);
        desk = sessions.open(alice.person(), DESK);
    }

    @Test
    void areListedWithTheirDeviceAndAddress() {
        assertThat(sessions.of(alice.person()))
                .extracting(OpenSession::id, OpenSession::address, OpenSession::agent)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(phone, "192.0.2.7", "Safari, iPhone"),
                        org.assertj.core.groups.Tuple.tuple(desk, "192.0.2.8", "Firefox, Windows"));
        assertThat(sessions.of(bob.person())).isEmpty();
    }

    @Test
    void oneIsEndedAndTheOtherGoesOn() {
        sessions.end(alice, phone);

        assertThat(sessions.stands(phone, alice)).isFalse();
        assertThat(sessions.stands(desk, alice)).isTrue();
        assertThat(newest(alice).kind()).isEqualTo(JournalKind.SESSIONS_ENDED);
    }

    @Test
    void allOthersAreEnded() {
        UUID third = sessions.open(alice.person(), DESK);

        sessions.endOthers(alice, desk);

        assertThat(sessions.of(alice.person())).extracting(OpenSession::id).containsExactly(desk);
        assertThat(sessions.stands(third, alice)).isFalse();
        assertThat(newest(alice).changes().getFirst().after()).isEqualTo("2");
    }

    @Test
    void aNeighbourEndsNoneOfHersAndIsInNone() {
        sessions.end(bob, phone);
        sessions.endOthers(bob, UUID.randomUUID());

        assertThat(sessions.stands(phone, alice)).isTrue();
        assertThat(sessions.stands(phone, bob)).isFalse();
    }

    @Test
    void aNewPasswordEndsThoseOfBefore() {
        SignedIn again = passwords
                .change(alice, TwoTenants.PASSWORD, "une chaise sous la pluie", "sessions-test")
                .orElseThrow();

        assertThat(sessions.stands(phone, alice)).isFalse();
        assertThat(sessions.stands(desk, again)).as("goes on with what is new").isTrue();
    }

    @Test
    void whatFellSilentIsNotListedAndForgottenByTheNext() {
        age(phone, Duration.ofMinutes(31));
        assertThat(sessions.of(alice.person())).extracting(OpenSession::id).containsExactly(desk);

        sessions.open(alice.person(), DESK);

        assertThat(sessions.stands(phone, alice)).isFalse();
    }

    @Test
    void whoIsHeardOfIsNotSilent() {
        age(phone, Duration.ofMinutes(29));
        assertThat(sessions.stands(phone, alice)).isTrue();

        assertThat(sessions.of(alice.person()).getFirst().seenAt())
                .isAfter(Clock.systemUTC().instant().minus(Duration.ofMinutes(2)));
    }

    @Test
    void whoLeftIsNotListed() {
        sessions.left(phone);

        assertThat(sessions.of(alice.person())).extracting(OpenSession::id).containsExactly(desk);
    }

    private void age(UUID session, Duration silence) {
        platform.call(() -> database.sql(
                        "update shared.session set seen_at = now() - cast(:silence as interval) where id = :id")
                .param("id", session)
                .param("silence", silence.toMinutes() + " minutes")
                .update());
    }

    private JournalEntry newest(SignedIn who) {
        return TenantContext.where(who.tenant())
                .call(() -> book.list(JournalFilter.ALL, Window.first(1)).items())
                .getFirst();
    }
}
