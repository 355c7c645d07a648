package ca.astrogrowth.ui.shell;

import ca.astrogrowth.accounts.People;
import ca.astrogrowth.accounts.People.Membership;
import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.content.ContentId;
import ca.astrogrowth.content.Contents;
import ca.astrogrowth.leads.LeadId;
import ca.astrogrowth.leads.Leads;
import ca.astrogrowth.notifications.LiveUpdates;
import ca.astrogrowth.tenancy.TenantContext;
import ca.astrogrowth.ui.kit.Addresses;
import ca.astrogrowth.ui.kit.Links;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Whether something that is not in this workspace is in another one of the same person's. Of any other workspace nothing
 * is looked at, so that nothing can be told of it.
 */
@Component
class Elsewhere {

    private final People people;
    private final Campaigns campaigns;
    private final Leads leads;
    private final Contents contents;
    private final LiveUpdates updates;

    Elsewhere(People people, Campaigns campaigns, Leads leads, Contents contents, LiveUpdates updates) {
        this.people = people;
        this.campaigns = campaigns;
        this.leads = leads;
        this.contents = contents;
        this.updates = updates;
    }

    /** @param segments of the address that leads nowhere here */
    Optional<Membership> find(SignedIn who, List<String> segments) {
        if (segments.size() != 2) {
            return Optional.empty();
        }
        return Addresses.id(segments.get(1))
                .flatMap(id -> people.memberships(who.person()).stream()
                        .filter(other -> !other.tenant().equals(who.tenant()))
                        .filter(other -> has(other, segments.get(0), id))
                        .findFirst());
    }

    /** On a thread where nobody is signed in: here, the tenant is that of the person's current workspace. */
    private boolean has(Membership other, String kind, UUID id) {
        return updates.read(() -> TenantContext.where(other.tenant()).call(() -> has(kind, id)))
                .join();
    }

    private boolean has(String kind, UUID id) {
        return switch (kind) {
            case Links.CAMPAIGNS -> campaigns.find(new CampaignId(id)).isPresent();
            case Links.LEADS -> leads.find(new LeadId(id)).isPresent();
            case Links.CONTENTS -> contents.find(new ContentId(id)).isPresent();
            default -> false;
        };
    }
}
