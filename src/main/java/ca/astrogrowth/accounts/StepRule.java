package ca.astrogrowth.accounts;

import ca.astrogrowth.accounts.rights.Role;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Of whom a second step is asked whether they like it or not: the one place for it. Their password opens the doors of many
 * businesses. Other people choose.
 */
@Component
@EnableConfigurationProperties(StepSettings.class)
class StepRule {

    private final StepSettings settings;

    StepRule(StepSettings settings) {
        this.settings = settings;
    }

    /** @param memberships all that a person belongs to */
    boolean asks(List<People.Membership> memberships) {
        return memberships.stream()
                        .filter(membership -> membership.role() == Role.OWNER)
                        .count()
                >= settings.workspaces();
    }
}
