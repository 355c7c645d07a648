package ca.astrogrowth.content.quality;

import java.util.Locale;

/** What a post must not do to be approved without a person. */
public enum Gate {
    /** It says something of the business that no fact proves. */
    CLAIM,
    /** It has a number that is in no fact. */
    NUMBER,
    /** It speaks of an award or a certification that is in no fact. */
    AWARD,
    SUPERLATIVE,
    /** It promises something free, a rebate or a price. */
    OFFER,
    /** It links to, writes to, calls or mentions somebody that is in no fact. */
    LINK,
    /** It is too long for LinkedIn. */
    LENGTH,
    /** It is not French, or written so that nobody reads what it says. */
    LANGUAGE,
    /** Another post of the workspace says nearly the same. */
    TWIN,
    /** It uses a word that the workspace does not want. */
    AVOIDED,
    /** It swears, insults, or takes sides. */
    PROFANITY,
    /** It breaks a rule of the trade. */
    TRADE,
    /** The facts it was written from give orders instead of describing a business. */
    SOURCE,
    /** There is nothing to see on the picture, or it has not the right size. */
    PICTURE;

    /** The name used in JSON and translation keys: {@code gate.claim}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if there is no such gate */
    public static Gate of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
