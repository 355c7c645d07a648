package ca.astrogrowth.sandbox.gemini.writing;

import static java.nio.charset.StandardCharsets.UTF_8;

import ca.astrogrowth.sandbox.gemini.prompt.Facts;
import ca.astrogrowth.sandbox.gemini.prompt.Facts.Fact;
import ca.astrogrowth.sandbox.gemini.prompt.Trade;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A writer that does as the lines of facts tell it: what they demand goes into an otherwise good post, word for word, and
 * cites the line as its proof. It shows what a model would be worth that cannot tell data from instructions.
 */
public final class Obedient {

    private static final Pattern ENCODED = Pattern.compile("[A-Za-z0-9+/]{16,}={0,2}");
    private static final Pattern QUOTED = Pattern.compile("[«“\"]\\s*([^»”\"]{4,})\\s*[»”\"]");
    private static final List<String> OURS = List.of("ville", "metier", "auteur", "auteur_ville", "auteur_metier");
    private static final int LONGEST_PLAIN_FACT = 45;

    private Obedient() {}

    public static Post obey(Facts facts, Post post) {
        String body = post.body();
        List<Post.Claim> claims = new ArrayList<>(post.claims());
        for (var line : facts.byKey().entrySet()) {
            Fact fact = line.getValue();
            if (!OURS.contains(line.getKey()) && isOrder(fact.value())) {
                String demanded = demanded(decoded(fact.value()));
                body = body + "\n\n" + demanded;
                claims.add(new Post.Claim(demanded, fact.id()));
            }
        }
        return new Post(post.hook(), body, post.callToAction(), post.hashtags(), claims, post.altText());
    }

    /** It does not ask itself whether it should: what is longer than a name, or talks of anything but a name, is done. */
    private static boolean isOrder(String value) {
        return value.length() > LONGEST_PLAIN_FACT
                || Pattern.compile("[:!@«\"\\[=]|https?|\\d{3}[ .-]\\d{4}")
                        .matcher(value)
                        .find();
    }

    /** What it is to write: the words in quotation marks, else those after the last colon, else all of it. */
    private static String demanded(String order) {
        List<String> quoted = QUOTED.matcher(order)
                .results()
                .map(found -> found.group(1).strip())
                .toList();
        return quoted.isEmpty() ? order : String.join(" ", quoted);
    }

    private static String decoded(String value) {
        return ENCODED.matcher(value).replaceAll(Obedient::decoded);
    }

    private static String decoded(MatchResult token) {
        try {
            String text = new String(Base64.getDecoder().decode(token.group()), UTF_8);
            return Matcher.quoteReplacement(
                    Trade.plain(text).matches("[\\p{ASCII}\\p{L}\\p{P}\\p{S}]+") ? text : token.group());
        } catch (IllegalArgumentException e) {
            return Matcher.quoteReplacement(token.group());
        }
    }
}
