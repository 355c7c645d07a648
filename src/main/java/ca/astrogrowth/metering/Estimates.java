package ca.astrogrowth.metering;

import ca.astrogrowth.accounts.rights.Needs;
import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.common.Industry;
import ca.astrogrowth.common.Money;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Service;

/**
 * Says before a launch what it will cost. The shares are our assumptions until {@code shared.usage} has seen enough
 * campaigns to know better; each errs on the side of more.
 */
@Service
@Needs(Right.READ)
public class Estimates {

    private static final Money STEP = Money.cents(BigDecimal.TEN);

    /** Of the 20 places on a page some are closed, elsewhere or known already, and the last page of a tile is not full. */
    private static final int USABLE_ON_A_PAGE = 12;

    /** Places has no type for these trades, so that a page brings other businesses too. */
    private static final int USABLE_WITHOUT_A_TYPE = 8;

    /** The home page and the contact page. */
    private static final int PAGES_OF_A_SITE = 2;

    /** More than half of the sites show an address; Hunter is asked for those that do not. */
    private static final int ASKED_OF_HUNTER_PERCENT = 45;

    /** Hunter knows hardly more than half of small businesses; each address that it gives is verified. */
    private static final int VERIFIED_PERCENT = 60;

    /** The rules of a post and its facts. */
    private static final int TOKENS_OF_A_QUESTION = 2_500;

    /** A post of 300 words in JSON, and what the model thinks before. */
    private static final int TOKENS_OF_A_POST = 1_200;

    /** Some pictures come back blank or not at all, and are asked for again. */
    private static final int PICTURES_PERCENT = 110;

    private final Prices prices;
    private final Caps caps;

    Estimates(Prices prices, Caps caps) {
        this.prices = prices;
        this.caps = caps;
    }

    /** @param leads how many are to be found: all of a new campaign's, or those that are added to one */
    public Estimate of(Industry industry, int leads) {
        long withSite = share(leads, sitePercent(industry));
        long asked = share(withSite, ASKED_OF_HUNTER_PERCENT);
        Map<Charge, Long> calls = posts(leads);
        calls.put(Charge.PLACES_PAGE, (long) Math.ceilDiv(leads, usableOnAPage(industry)));
        calls.put(Charge.SITE_PAGE, withSite * PAGES_OF_A_SITE);
        calls.put(Charge.HUNTER_SEARCH, asked);
        calls.put(Charge.HUNTER_VERIFICATION, share(asked, VERIFIED_PERCENT));
        Money whole = calls.entrySet().stream()
                .map(call -> prices.of(call.getKey(), call.getValue()))
                .reduce(Money.NONE, Money::plus);
        return new Estimate(calls, whole.upTo(STEP), Money.dollars(caps.campaign()));
    }

    private static Map<Charge, Long> posts(int leads) {
        Map<Charge, Long> posts = new EnumMap<>(Charge.class);
        posts.put(Charge.GEMINI_INPUT, (long) leads * TOKENS_OF_A_QUESTION);
        posts.put(Charge.GEMINI_OUTPUT, (long) leads * TOKENS_OF_A_POST);
        posts.put(Charge.GEMINI_IMAGE, share(leads, PICTURES_PERCENT));
        return posts;
    }

    /** Nearly every clinic and agency has a site; a small restaurant or shop often has a page on a social network only. */
    private static int sitePercent(Industry industry) {
        return switch (industry) {
            case DENTIST -> 95;
            case REAL_ESTATE -> 90;
            case RESTAURANT, OTHER -> 75;
        };
    }

    private static int usableOnAPage(Industry industry) {
        return switch (industry) {
            case RESTAURANT, DENTIST -> USABLE_ON_A_PAGE;
            case REAL_ESTATE, OTHER -> USABLE_WITHOUT_A_TYPE;
        };
    }

    private static long share(long whole, int percent) {
        return Math.ceilDiv(whole * percent, 100L);
    }
}
