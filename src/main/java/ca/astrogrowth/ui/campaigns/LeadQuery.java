package ca.astrogrowth.ui.campaigns;

import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.leads.LeadFilter;
import ca.astrogrowth.leads.LeadFilter.Sort;
import ca.astrogrowth.leads.LeadId;
import ca.astrogrowth.ui.kit.Addresses;
import ca.astrogrowth.ui.kit.Links;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Which leads are shown, as the address says it, so that it can be bookmarked and « back » finds the same list. */
final class LeadQuery {

    /** What a good score is. */
    static final int GOOD = 70;

    private static final String WORDS = "q";
    private static final String EMAIL = "courriel";
    private static final String SCORE = "score";
    private static final String SORT = "tri";
    private static final String LEAD = "prospect";
    private static final String REVERSED = "-";
    private static final String YES = "oui";

    private LeadQuery() {}

    /** What the address says; what it says badly counts for nothing. */
    static LeadFilter of(BeforeEnterEvent event) {
        boolean good = Addresses.query(event, SCORE)
                .filter(String.valueOf(GOOD)::equals)
                .isPresent();
        boolean email = Addresses.query(event, EMAIL).filter(YES::equals).isPresent();
        String order = Addresses.query(event, SORT).orElse("");
        boolean reversed = order.startsWith(REVERSED);
        String code = reversed ? order.substring(1) : order;
        return filter(
                        Addresses.query(event, WORDS).orElse(""),
                        email,
                        good,
                        Arrays.stream(Sort.values())
                                .filter(sort -> sort.code().equals(code))
                                .findFirst()
                                .orElse(Sort.NEWEST))
                .reversed(reversed);
    }

    static LeadFilter filter(String words, boolean withEmail, boolean good, Sort sort) {
        @Nullable String looked = words.isBlank() ? null : words.strip();
        return new LeadFilter(good ? GOOD : null, withEmail ? true : null, null, looked, sort);
    }

    /** The lead that is looked at beside the list, if any. */
    static @Nullable LeadId open(BeforeEnterEvent event) {
        return Addresses.query(event, LEAD)
                .flatMap(Addresses::id)
                .map(LeadId::new)
                .orElse(null);
    }

    /** @param open the lead that is looked at beside the list */
    static String path(CampaignId campaign, LeadFilter filter, @Nullable LeadId open) {
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        if (filter.words() != null) {
            query.add(WORDS + "=" + URLEncoder.encode(filter.words(), StandardCharsets.UTF_8));
        }
        if (filter.hasEmail() != null) {
            query.add(EMAIL + "=" + YES);
        }
        if (filter.minScore() != null) {
            query.add(SCORE + "=" + filter.minScore());
        }
        if (filter.sort() != Sort.NEWEST || filter.reversed()) {
            query.add(SORT + "=" + (filter.reversed() ? REVERSED : "")
                    + filter.sort().code());
        }
        if (open != null) {
            query.add(LEAD + "=" + open);
        }
        return Links.campaign(campaign) + query;
    }
}
