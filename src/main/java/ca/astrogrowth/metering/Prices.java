package ca.astrogrowth.metering;

import ca.astrogrowth.common.Money;
import java.math.BigDecimal;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What one call costs, or a million tokens, in Canadian cents. One US dollar counts as 1.40 Canadian, a round planning rate of November 2026.
 *
 * <p>Google Places: list prices of the first tier, before the free quotas, as third parties read them in August and
 * September 2026: 1,000 pages of Text Search Enterprise US$ 35, identifiers only free, 1,000 Place Details Enterprise
 * US$ 20. Hunter: the Starter plan, US$ 49 for 2,000 credits a month, as a third party read it in May 2026; a domain search
 * is one credit and a verification half of one (help.hunter.io). A page of a business's own site costs our own traffic.
 *
 * <p>Gemini: planning rates, not verified with Google. A million tokens of {@code gemini-3.5-flash-lite} US$ 0.30 in and
 * US$ 2.50 out, as a third party copied it from Google's page on 7 October 2026 (api-evangelist/deepmind); a 1K picture of
 * {@code gemini-nano-banana-2.1} US$ 0.0336, as LiteLLM announced it, and a little for its prompt. The models that stand in
 * for them cost more, and are booked at the same rates.
 */
@ConfigurationProperties("astrogrowth.metering.prices")
record Prices(
        @DefaultValue("0") BigDecimal placesIds,
        @DefaultValue("4.9") BigDecimal placesPage,
        @DefaultValue("2.8") BigDecimal placesDetails,
        @DefaultValue("3.43") BigDecimal hunterSearch,
        @DefaultValue("1.715") BigDecimal hunterVerification,
        @DefaultValue("0.01") BigDecimal sitePage,
        @DefaultValue("42") BigDecimal geminiInput,
        @DefaultValue("350") BigDecimal geminiOutput,
        @DefaultValue("4.8") BigDecimal geminiImage) {

    /** A price that is no price stops the start-up, not the first campaign. */
    Prices {
        Money.cents(placesIds);
        Money.cents(placesPage);
        Money.cents(placesDetails);
        Money.cents(hunterSearch);
        Money.cents(hunterVerification);
        Money.cents(sitePage);
        Money.cents(geminiInput);
        Money.cents(geminiOutput);
        Money.cents(geminiImage);
    }

    Money of(Charge charge) {
        return of(charge, 1);
    }

    /** Rounded up to a thousandth of a cent: a single token costs less. */
    Money of(Charge charge, long units) {
        return ofLot(charge).part(units, charge.lot());
    }

    private Money ofLot(Charge charge) {
        return Money.cents(
                switch (charge) {
                    case PLACES_IDS -> placesIds;
                    case PLACES_PAGE -> placesPage;
                    case PLACES_DETAILS -> placesDetails;
                    case HUNTER_SEARCH -> hunterSearch;
                    case HUNTER_VERIFICATION -> hunterVerification;
                    case SITE_PAGE -> sitePage;
                    case GEMINI_INPUT -> geminiInput;
                    case GEMINI_OUTPUT -> geminiOutput;
                    case GEMINI_IMAGE -> geminiImage;
                });
    }
}
