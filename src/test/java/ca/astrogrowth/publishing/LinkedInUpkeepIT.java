package ca.astrogrowth.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.sandbox.TestSandbox;
import ca.astrogrowth.tenancy.TenantContext;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Connections that renew themselves, and those that cannot. */
class LinkedInUpkeepIT extends Scenario {

    @Autowired
    private LinkedInUpkeep upkeep;

    private void endIn(Duration left) {
        in(() -> database.sql("update linkedin_grants set expires_at = :end")
                .param("end", Instant.now().plus(left).atOffset(ZoneOffset.UTC))
                .update());
    }

    private void day() {
        TenantContext.where(tenant).run(upkeep::day);
    }

    private Duration left() {
        return Duration.between(
                Instant.now(),
                in(() -> database.sql("select expires_at from linkedin_grants")
                                .query(OffsetDateTime.class)
                                .single())
                        .toInstant());
    }

    private List<String> said() {
        return in(() -> database.sql("select topic from shared.outbox where topic like 'linkedin.%' order by id")
                .query(String.class)
                .list());
    }

    @Test
    void renewsWithinSevenDaysOfTheEnd() {
        connect(LinkedInApplication.COMMUNITY, LUC);
        endIn(Duration.ofDays(6));

        day();

        assertThat(left()).isGreaterThan(Duration.ofDays(50));
        assertThat(said()).isEmpty();
    }

    @Test
    void leavesWhatIsYoungAlone() {
        connect(LinkedInApplication.COMMUNITY, LUC);
        endIn(Duration.ofDays(8));

        day();

        assertThat(left()).isLessThan(Duration.ofDays(9));
    }

    @Test
    void asksForTheMemberOnceWhenLinkedInRenewsNoMore() {
        connect(LinkedInApplication.COMMUNITY, LUC);
        TestSandbox.linkedIn().revoke(LUC);
        endIn(Duration.ofDays(3));

        day();
        day();

        assertThat(account()).isEqualTo(LinkedInAccount.State.RECONNECT);
        assertThat(said()).containsExactly(LinkedInDisconnected.TOPIC);
    }

    @Test
    void remindsOfAConnectionThatOnlyItsMemberCanRenew() {
        connect();
        endIn(Duration.ofDays(2));

        day();
        day();

        assertThat(said()).containsExactly(LinkedInExpiring.TOPIC);
        assertThat(account()).isEqualTo(LinkedInAccount.State.CONNECTED);
    }

    @Test
    void saysThatAConnectionEndedThoughNothingWasQueued() {
        connect();
        endIn(Duration.ofMinutes(-1));

        day();
        day();

        assertThat(said()).containsExactly(LinkedInDisconnected.TOPIC);
    }
}
