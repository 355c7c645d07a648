package ca.astrogrowth.content;

import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.campaigns.NewCampaign;
import ca.astrogrowth.common.Industry;
import ca.astrogrowth.common.Locality;
import ca.astrogrowth.common.Window;
import ca.astrogrowth.journal.Change;
import ca.astrogrowth.journal.JournalBook;
import ca.astrogrowth.journal.JournalEntry;
import ca.astrogrowth.journal.JournalFilter;
import ca.astrogrowth.journal.JournalKind;
import ca.astrogrowth.tenancy.TenantContext;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is done to contents and to their campaigns stands in the workspace's journal. */
class DeedsIT extends Newsroom {

    @Autowired
    private ContentEditor editor;

    @Autowired
    private JournalBook journal;

    @Test
    void anEditAndAnApprovalAreToldOf() {
        ContentView seen = pending();
        PostText text = Objects.requireNonNull(seen.text());
        TextEdit edit = new TextEdit(text.hook(), "Autre chose.", text.callToAction(), text.hashtags(), "Une table");
        inTransaction(() -> editor.edit(seen.id(), seen.version(), edit));
        inTransaction(() -> contents.approve(seen.id(), now(seen.id()).version()));

        assertThat(told(JournalKind.CONTENT_EDITED)).singleElement().satisfies(entry -> {
            assertThat(entry.subject()).isEqualTo(seen.id().value());
            assertThat(entry.changes()).containsExactly(new Change("edition", "1", "2"));
        });
        assertThat(told(JournalKind.CONTENT_APPROVED)).singleElement().satisfies(entry -> {
            assertThat(entry.subject()).isEqualTo(seen.id().value());
            assertThat(entry.changes()).containsExactly(new Change("status", "pending", "approved"));
        });
    }

    @Test
    void aPauseIsToldOf() {
        CampaignId writes = inTransaction(() -> campaigns
                .create(new NewCampaign("Cafés", Industry.RESTAURANT, new Locality("Montréal", "QC"), 10))
                .id());
        inTransaction(
                () -> database.sql("update campaigns set state = 'GENERATING'").update());

        inTransaction(() -> campaigns.pause(writes));

        assertThat(told(JournalKind.CAMPAIGN_PAUSED))
                .singleElement()
                .extracting(JournalEntry::subject)
                .isEqualTo(writes.value());
    }

    private List<JournalEntry> told(JournalKind kind) {
        return TenantContext.where(tenant)
                .call(() -> journal.list(new JournalFilter(null, kind, null, null), Window.first(10))
                        .items());
    }
}
