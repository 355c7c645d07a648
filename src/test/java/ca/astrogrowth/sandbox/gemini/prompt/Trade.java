package ca.astrogrowth.sandbox.gemini.prompt;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The trade a prompt speaks of. */
public enum Trade {
    RESTAURANT(
            "restaurant|resto|bistro|cafe|boulangerie|patisserie|pizzeria|brasserie|cuisine|gastronomi|chef|traiteur"),
    DENTIST("dentist|dentaire|denturolog|orthodont|sourire"),
    REAL_ESTATE("real_estate|real estate|immobilier|immobiliere|courtier|courtiere|propriete|maison a vendre|realtor"),
    OTHER("(?!)");

    private final Pattern words;

    Trade(String words) {
        this.words = Pattern.compile("\\b(?:" + words + ")");
    }

    /** The trade whose words come most often; {@link #OTHER} when none does. */
    public static Trade in(String text) {
        String plain = plain(text);
        Trade best = OTHER;
        long most = 0;
        for (Trade trade : values()) {
            long found = trade.words.matcher(plain).results().count();
            if (found > most) {
                most = found;
                best = trade;
            }
        }
        return best;
    }

    /** Lower case and without accents. */
    public static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
