package ca.astrogrowth.ui.campaigns;

import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.campaigns.CampaignView;
import ca.astrogrowth.common.Industry;
import ca.astrogrowth.ui.kit.Addresses;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was answered so far and which question is asked, as the address says it: the answers survive a reload, and going
 * back in the browser goes to the question before.
 *
 * @param step 0 to 2
 * @param trade the owner's own words
 */
record WizardAnswers(
        int step,
        String name,
        @Nullable Industry industry,
        @Nullable String trade,
        String city,
        @Nullable Integer target) {

    static final WizardAnswers NONE = new WizardAnswers(0, "", null, null, "", null);

    /** Of which campaign this is to be a copy. */
    static final String LIKE = "comme";

    private static final int LAST_STEP = 2;
    private static final String STEP = "etape";
    private static final String NAME = "nom";
    private static final String INDUSTRY = "entreprises";
    private static final String TRADE = "metier";
    private static final String CITY = "ville";
    private static final String TARGET = "nombre";

    /** What the address says badly counts for nothing. */
    static WizardAnswers of(BeforeEnterEvent event) {
        return new WizardAnswers(
                number(event, STEP)
                        .map(step -> Math.clamp(step - 1, 0, LAST_STEP))
                        .orElse(0),
                Addresses.query(event, NAME).orElse(""),
                Addresses.query(event, INDUSTRY)
                        .flatMap(WizardAnswers::industry)
                        .orElse(null),
                Addresses.query(event, TRADE).orElse(null),
                Addresses.query(event, CITY).orElse(""),
                number(event, TARGET).orElse(null));
    }

    static Optional<CampaignId> like(BeforeEnterEvent event) {
        return Addresses.query(event, LIKE).flatMap(Addresses::id).map(CampaignId::new);
    }

    static WizardAnswers copyOf(CampaignView campaign, String name) {
        return new WizardAnswers(
                0,
                name,
                campaign.industry(),
                campaign.trade(),
                campaign.locality().city(),
                campaign.targetLeads());
    }

    WizardAnswers at(int other) {
        return new WizardAnswers(other, name, industry, trade, city, target);
    }

    QueryParameters query() {
        Map<String, String> query = new LinkedHashMap<>();
        query.put(STEP, String.valueOf(step + 1));
        put(query, NAME, name);
        put(query, INDUSTRY, industry == null ? null : industry.code());
        put(query, TRADE, trade);
        put(query, CITY, city);
        put(query, TARGET, target == null ? null : String.valueOf(target));
        return QueryParameters.simple(query);
    }

    private static void put(Map<String, String> query, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            query.put(name, value);
        }
    }

    private static Optional<Integer> number(BeforeEnterEvent event, String name) {
        return Addresses.query(event, name)
                .filter(value -> value.matches("\\d{1,4}"))
                .map(Integer::valueOf);
    }

    private static Optional<Industry> industry(String code) {
        return Arrays.stream(Industry.values())
                .filter(each -> each.code().equals(code))
                .findFirst();
    }
}
