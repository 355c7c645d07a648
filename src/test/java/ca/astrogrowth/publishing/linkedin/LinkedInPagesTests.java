package ca.astrogrowth.publishing.linkedin;

import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.sandbox.Fault;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedInPagesTests {

    private SandboxedLinkedIn app;

    @BeforeEach
    void start() throws Exception {
        app = new SandboxedLinkedIn(Clock.systemUTC());
    }

    @AfterEach
    void close() {
        app.close();
    }

    private String token(String email) throws Exception {
        return app.granted(App.COMMUNITY, email).access().value();
    }

    @Test
    void namesThePagesThatAMemberAdministers() throws Exception {
        assertThat(app.pages.administered(token(SandboxedLinkedIn.MARIE)))
                .contains(List.of(
                        new Page("urn:li:organization:104217001", "Bistro Marie"),
                        new Page("urn:li:organization:104217002", "Traiteur Marie")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"luc@atelier-fortin.example", "sophie@lavoie-immobilier.example"})
    void findsNoPageOfSomebodyWhoAdministersNone(String email) throws Exception {
        assertThat(app.pages.administered(token(email))).contains(List.of());
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"FAILED", "DROP_BEFORE", "THROTTLED", "FORBIDDEN"})
    void doesNotTakeSilenceForNoPage(Fault fault) throws Exception {
        String token = token(SandboxedLinkedIn.MARIE);
        app.always(fault, "/rest/organizationAcls");

        assertThat(app.pages.administered(token)).isEmpty();
    }

    @Test
    void keepsAPageWhoseNameItCannotLearn() throws Exception {
        String token = token(SandboxedLinkedIn.MARIE);
        app.next(Fault.FORBIDDEN, "/rest/organizations/104217001");

        assertThat(app.pages.administered(token).orElseThrow())
                .contains(new Page("urn:li:organization:104217001", "104217001"));
    }
}
