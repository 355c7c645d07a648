package ca.astrogrowth.api;

import ca.astrogrowth.leads.LeadDetails;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A lead with every value that is known of it, the believed one of each field first, and what was merged into it. */
record LeadDetailsBody(@JsonUnwrapped LeadBody lead, List<Fact> facts, List<Merged> merged) {

    static LeadDetailsBody of(LeadDetails details) {
        return new LeadDetailsBody(
                LeadBody.of(details.lead()),
                details.facts().stream().map(Fact::of).toList(),
                details.merged().stream().map(Merged::of).toList());
    }

    /**
     * @param value empty when a person says that there is none
     * @param source {@code person, import, website, hunter, google_places}
     * @param expiresAt until when it may be kept; absent for what is the workspace's own
     */
    record Fact(
            String field,
            String value,
            String source,
            Instant fetchedAt,
            @Nullable Instant expiresAt,
            @Nullable URI page,
            @Nullable String standing) {

        static Fact of(ca.astrogrowth.leads.facts.Fact fact) {
            return new Fact(
                    fact.field().code(),
                    fact.value(),
                    fact.source().name().toLowerCase(Locale.ROOT),
                    fact.fetchedAt(),
                    fact.expiresAt(),
                    fact.page(),
                    LeadBody.code(fact.standing()));
        }
    }

    /** @param reason by what it was recognised: {@code phone, domain, name} */
    record Merged(UUID id, String name, String reason, Instant at) {

        static Merged of(LeadDetails.MergedRecord merged) {
            return new Merged(merged.id().value(), merged.name(), merged.reason(), merged.at());
        }
    }
}
