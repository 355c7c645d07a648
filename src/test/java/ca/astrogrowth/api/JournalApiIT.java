package ca.astrogrowth.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ca.astrogrowth.AstroTest;
import ca.astrogrowth.TwoTenants;
import ca.astrogrowth.accounts.BusinessProfile;
import ca.astrogrowth.accounts.PasswordChanges;
import ca.astrogrowth.accounts.People;
import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.accounts.Workspace;
import ca.astrogrowth.common.Industry;
import ca.astrogrowth.common.Locality;
import ca.astrogrowth.common.Window;
import ca.astrogrowth.journal.Change;
import ca.astrogrowth.journal.JournalBook;
import ca.astrogrowth.journal.JournalEntry;
import ca.astrogrowth.journal.JournalFilter;
import ca.astrogrowth.journal.JournalKind;
import ca.astrogrowth.tenancy.TenantContext;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people do is in the journal of their workspace: by whom, and from where. */
@AstroTest
class JournalApiIT {

    @Autowired
    private People people;

    @Autowired
    private Workspace workspace;

    @Autowired
    private PasswordChanges passwords;

    @Autowired
    private JournalBook book;

    private SignedIn alice;

    @BeforeEach
    void alice() {
        alice = new TwoTenants(people).person("Alice");
    }

    @Test
    void whoComesInAndWhoDoesNot() {
        Client.anonymous()
                .post(
                        "/api/auth/token",
                        Map.of("email", alice.email().toUpperCase(Locale.ROOT), "password", "pas le bon mot"));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(kinds()).containsExactly(JournalKind.SIGN_IN_REFUSED));
        Client.of(alice);

        assertThat(kinds()).containsExactly(JournalKind.SIGNED_IN, JournalKind.SIGN_IN_REFUSED);
        assertThat(entries()).allSatisfy(entry -> {
            assertThat(entry.address()).isEqualTo("127.0.0.1");
            assertThat(entry.agent()).isEqualTo("Java");
        });
        assertThat(entries().getFirst().person()).isEqualTo(alice.person());
        assertThat(entries().getLast().person()).as("nobody knows who it was").isNull();
        assertThat(entries().getLast().subject()).isEqualTo(alice.person());
    }

    @Test
    void whatHappensToACampaign() {
        Client hers = Client.of(alice);
        String campaign = hers.post(
                        "/api/campaigns",
                        Map.of(
                                "name",
                                "Cafés",
                                "industry",
                                "restaurant",
                                "city",
                                "Laval",
                                "province",
                                "QC",
                                "launch",
                                false))
                .location();
        hers.patch(campaign, Map.of("name", "Cafés de Laval"));
        hers.get(campaign + "/leads.csv");
        hers.delete(campaign);

        assertThat(kinds())
                .containsExactly(
                        JournalKind.CAMPAIGN_DELETED,
                        JournalKind.LEADS_EXPORTED,
                        JournalKind.CAMPAIGN_RENAMED,
                        JournalKind.CAMPAIGN_CREATED,
                        JournalKind.SIGNED_IN);
        assertThat(entries().get(2).changes()).containsExactly(new Change("name", "Cafés", "Cafés de Laval"));
        assertThat(entries()).allSatisfy(entry -> assertThat(entry.person()).isEqualTo(alice.person()));
    }

    @Test
    void whatIsDifferentInTheProfileAndNothingElse() {
        BusinessProfile other =
                new BusinessProfile("Chez Alice", Industry.RESTAURANT, new Locality("Québec", "QC"), null, null);
        TenantContext.where(alice.tenant()).run(() -> {
            workspace.save(other);
            workspace.save(other);
        });

        assertThat(entries())
                .singleElement()
                .satisfies(
                        entry -> assertThat(entry.changes()).containsExactly(new Change("city", "Montréal", "Québec")));
    }

    @Test
    void aNewPasswordButNotThePassword() {
        passwords.change(alice, TwoTenants.PASSWORD, "une chaise sous la pluie", "journal-test");

        assertThat(entries()).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(JournalKind.PASSWORD_CHANGED);
            assertThat(entry.person()).isEqualTo(alice.person());
            assertThat(entry.changes()).isEmpty();
        });
    }

    private List<JournalKind> kinds() {
        return entries().stream().map(JournalEntry::kind).toList();
    }

    private List<JournalEntry> entries() {
        return TenantContext.where(alice.tenant())
                .call(() -> book.list(JournalFilter.ALL, Window.first(50)).items());
    }
}
