package ca.astrogrowth.access.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.astrogrowth.AstroTest;
import ca.astrogrowth.TwoTenants;
import ca.astrogrowth.accounts.People;
import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.campaigns.NewCampaign;
import ca.astrogrowth.common.Industry;
import ca.astrogrowth.common.Locality;
import ca.astrogrowth.common.Window;
import ca.astrogrowth.tenancy.TenantContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What is left of a request when its node dies, moment by moment. */
@AstroTest
@SuppressWarnings("NullAway.Init") // JUnit fills the fields
class AnswersIT {

    private static final byte[] REQUEST = {1, 2, 3};
    private static final String KEY = "k-1";

    @Autowired
    private Answers answers;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transactions;

    private SignedIn alice;
    private SignedIn bob;

    @BeforeEach
    void twoPeople(@Autowired People people) {
        TwoTenants tenants = new TwoTenants(people);
        alice = tenants.person("Alice");
        bob = tenants.person("Bob");
    }

    private <T> T in(SignedIn who, Supplier<T> work) {
        return TenantContext.where(who.tenant()).call(work);
    }

    private Claim claim(byte[] request) {
        return in(alice, () -> answers.claim(alice.person(), KEY, request));
    }

    private Claim.Turn turn() {
        return (Claim.Turn) claim(REQUEST);
    }

    private boolean act(Claim.Turn turn) {
        return in(alice, () -> {
            try {
                answers.act(
                        turn,
                        () -> campaigns.create(
                                new NewCampaign("Restaurants", Industry.RESTAURANT, new Locality("Laval", "QC"), 1)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return true;
        });
    }

    private int made() {
        return in(alice, () -> campaigns.list(new Window(50, null)).items().size());
    }

    private void sql(String statement) {
        in(
                alice,
                () -> transactions.execute(
                        status -> database.sql(statement).params(Map.of()).update()));
    }

    private void theLeaseIsOver() {
        sql("update answers set leased_until = now() - interval '1 second'");
    }

    @Test
    void aNodeThatDiesBeforeItActedHasDoneNothing() {
        turn();
        assertThat(claim(REQUEST)).isInstanceOf(Claim.Busy.class);

        theLeaseIsOver();

        assertThat(act(turn())).isTrue();
        assertThat(made()).isEqualTo(1);
    }

    @Test
    void aNodeThatDiesAfterItActedLeavesADoubtAndNothingIsDoneTwice() {
        act(turn());
        assertThat(claim(REQUEST)).isInstanceOf(Claim.Busy.class);

        theLeaseIsOver();

        assertThat(claim(REQUEST)).isInstanceOf(Claim.InDoubt.class);
        assertThat(claim(new byte[] {4})).isInstanceOf(Claim.Other.class);
    }

    @Test
    void whoLostTheirTurnCommitsNothing() {
        Claim.Turn slow = turn();
        theLeaseIsOver();
        Claim.Turn next = turn();

        assertThatThrownBy(() -> act(slow)).hasStackTraceContaining("turn of this request was lost");
        assertThat(made()).isZero();
        act(next);
        in(alice, () -> {
            answers.keep(slow, new Answer(500, Map.of(), new byte[0]));
            answers.release(slow);
            return slow;
        });

        assertThat(made()).isEqualTo(1);
        assertThat(claim(REQUEST)).isInstanceOf(Claim.Busy.class);
    }

    @Test
    void whatWasLetGoIsAFirstTryAgainUnlessItActed() {
        Claim.Turn turn = turn();
        in(alice, () -> {
            answers.release(turn);
            return turn;
        });
        Claim.Turn again = turn();
        act(again);
        in(alice, () -> {
            answers.release(again);
            return again;
        });

        assertThat(claim(REQUEST)).isInstanceOf(Claim.Busy.class);
    }

    @Test
    void anAnswerIsKeptForADayInItsOwnWorkspace() {
        Claim.Turn turn = turn();
        in(alice, () -> {
            answers.keep(turn, new Answer(201, Map.of("Location", "/api/x"), new byte[] {7}));
            return turn;
        });

        assertThat(claim(REQUEST)).isInstanceOfSatisfying(Claim.Done.class, done -> {
            assertThat(done.answer().status()).isEqualTo(201);
            assertThat(done.answer().headers()).containsEntry("Location", "/api/x");
            assertThat(done.answer().body()).containsExactly(7);
        });
        assertThat(in(bob, () -> answers.claim(alice.person(), KEY, REQUEST))).isInstanceOf(Claim.Turn.class);
        assertThat(in(alice, () -> answers.claim(bob.person(), KEY, REQUEST))).isInstanceOf(Claim.Turn.class);

        sql("update answers set begun_at = now() - interval '25 hours'");
        assertThat(claim(new byte[] {4})).isInstanceOf(Claim.Turn.class);
        in(alice, () -> {
            answers.night();
            return KEY;
        });
        assertThat(claim(new byte[] {4})).isInstanceOf(Claim.Busy.class);
    }
}
