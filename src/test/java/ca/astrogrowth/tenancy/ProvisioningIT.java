package ca.astrogrowth.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.AstroTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AstroTest
class ProvisioningIT {

    @Autowired
    private Tenants tenants;

    @Test
    void makesATenantThatCanBeUsedAtOnce() {
        Tenant tenant = tenants.provision("Bistro");
        assertThat(tenants.active()).contains(tenant);
    }
}
