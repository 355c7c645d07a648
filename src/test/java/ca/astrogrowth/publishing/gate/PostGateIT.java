package ca.astrogrowth.publishing.gate;

import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.AstroTest;
import ca.astrogrowth.tenancy.TenantId;
import ca.astrogrowth.tenancy.Tenants;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The gate over a real Redis. */
@AstroTest
class PostGateIT {

    private static final Duration PACE = Duration.ofMinutes(15);

    @Autowired
    private PostGate gate;

    @Autowired
    private Tenants tenants;

    @Test
    void onePassesAndTheNextWaitsWhileTheNeighbourIsFree() {
        TenantId mine = tenants.provision("Elle").id();
        TenantId neighbours = tenants.provision("Lui").id();

        assertThat(gate.pass(mine, PACE)).isZero();
        assertThat(gate.pass(mine, PACE)).isBetween(PACE.minusMinutes(1), PACE);
        assertThat(gate.pass(neighbours, PACE)).isZero();
    }

    @Test
    void whatWasNotPostedIsGivenBack() {
        TenantId tenant = tenants.provision("Elle").id();
        assertThat(gate.pass(tenant, PACE)).isZero();
        gate.giveBack(tenant, PACE);
        assertThat(gate.pass(tenant, PACE)).isZero();
    }
}
