package ca.astrogrowth.publishing;

import ca.astrogrowth.content.ContentId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** What is queued for LinkedIn, what was published, what is in doubt. */
@Service
public class Publications {

    public Optional<PublicationView> of(ContentId content) {
        throw new IllegalStateException(content.toString());
    }

    /** Of one campaign, newest first. */
    public List<PublicationView> of(UUID campaign, int most) {
        throw new IllegalStateException(campaign.toString() + most);
    }

    public Map<PublicationState, Long> counts() {
        throw new IllegalStateException();
    }

    public Map<PublicationState, Long> counts(UUID campaign) {
        throw new IllegalStateException(campaign.toString());
    }

    /** A person looked on LinkedIn and says whether a publication in doubt is there. */
    public void resolve(UUID publication, boolean published) {
        throw new IllegalStateException(publication.toString() + published);
    }
}
