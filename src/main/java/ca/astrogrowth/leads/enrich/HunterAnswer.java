package ca.astrogrowth.leads.enrich;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What Hunter says to one question, after as many attempts as it deserves. */
sealed interface HunterAnswer {

    /** 200. */
    record Data(JsonNode data) implements HunterAnswer {}

    /** @param billed whether a credit must be taken for spent, by this attempt or one before */
    record None(HunterTrouble trouble, boolean billed) implements HunterAnswer {}

    /** {@code data} of a domain search. */
    record Search(
            @Nullable Boolean disposable,
            @Nullable Boolean webmail,
            @Nullable List<Candidate> emails) {}

    record Candidate(
            @Nullable String value,
            @Nullable String type,
            @Nullable Integer confidence,
            @Nullable List<Seen> sources) {}

    /** A page on which Hunter saw the address. */
    record Seen(
            @Nullable String uri,
            @JsonProperty("still_on_page") @Nullable Boolean stillOnPage) {}
}
