package ca.astrogrowth.ui.contents;

import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.content.ContentFilter;
import ca.astrogrowth.content.ContentStatus;
import ca.astrogrowth.ui.kit.Addresses;
import ca.astrogrowth.ui.kit.Links;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Arrays;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Which contents are shown; it lives in the address, so that it can be bookmarked and « back » works. */
record Asked(@Nullable ContentStatus status, @Nullable CampaignId campaign) {

    static final String STATUS = "statut";
    static final String CAMPAIGN = "campagne";

    /** What the address says; what it says badly counts for nothing. */
    static Asked of(BeforeEnterEvent event) {
        Optional<ContentStatus> status = Addresses.query(event, STATUS)
                .flatMap(code -> Arrays.stream(ContentStatus.values())
                        .filter(each -> each.code().equals(code))
                        .findFirst());
        Optional<CampaignId> campaign =
                Addresses.query(event, CAMPAIGN).flatMap(Addresses::id).map(CampaignId::new);
        return new Asked(status.orElse(null), campaign.orElse(null));
    }

    ContentFilter wanted() {
        return new ContentFilter(campaign, status, null);
    }

    Asked with(@Nullable ContentStatus other) {
        return new Asked(other, campaign);
    }

    Asked in(@Nullable CampaignId other) {
        return new Asked(status, other);
    }

    String path() {
        String query = query();
        return query.isEmpty() ? Links.CONTENTS : Links.CONTENTS + "?" + query;
    }

    String query() {
        StringJoiner query = new StringJoiner("&");
        if (status != null) {
            query.add(STATUS + "=" + status.code());
        }
        if (campaign != null) {
            query.add(CAMPAIGN + "=" + campaign);
        }
        return query.toString();
    }
}
