package ca.astrogrowth;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The module graph of the design, and its diagram. */
class ModularityTests {

    private final ApplicationModules modules = ApplicationModules.of(AstroGrowth.class);

    @Test
    void modulesUseOnlyWhatTheyMay() {
        modules.verify();
    }

    @Test
    void theGraphIsDrawn() {
        new Documenter(modules).writeModulesAsPlantUml();
    }
}
