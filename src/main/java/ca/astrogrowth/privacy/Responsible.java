package ca.astrogrowth.privacy;

import ca.astrogrowth.common.EmailAddress;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who answers for personal information here (Law 25 wants them named): without a name, a title and an address nothing starts.
 */
@ConfigurationProperties("astrogrowth.privacy.responsible")
public record Responsible(
        @DefaultValue("") String name,
        @DefaultValue("") String title,
        @DefaultValue("") String email) {

    public Responsible {
        if (name.isBlank() || title.isBlank()) {
            throw new IllegalStateException("astrogrowth.privacy.responsible needs a name and a title");
        }
        EmailAddress.of(email);
    }
}
