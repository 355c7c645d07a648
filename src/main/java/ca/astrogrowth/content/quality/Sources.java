package ca.astrogrowth.content.quality;

import ca.astrogrowth.content.text.Facts;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds facts that speak to who writes about the business rather than of it. A model that obeys them may write what no other
 * gate knows, so that whatever is written from such facts is seen by a person.
 */
final class Sources {

    private static final Patterns ORDERS = Patterns.named("orders");
    private static final List<String> GIVEN_BY_US = List.of("metier", "auteur", "auteur_ville", "auteur_metier");
    private static final Pattern ENCODED = Pattern.compile("[A-Za-z0-9+/]{16,}={0,2}");
    private static final Pattern READABLE = Pattern.compile("[\\p{L}\\p{N}\\p{P}\\s]{8,}");
    private static final Pattern OTHER_ALPHABET = Pattern.compile("(?:[\\p{L}&&[^\\p{IsLatin}]][^\\p{IsLatin}]?){12,}");
    private static final Pattern MIXED =
            Pattern.compile("\\p{IsLatin}[\\p{L}&&[^\\p{IsLatin}\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]]"
                    + "|[\\p{L}&&[^\\p{IsLatin}\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]]\\p{IsLatin}");

    private Sources() {}

    static Stream<String> giveOrders(Facts facts) {
        return facts.lines().stream()
                .filter(fact -> !isTrusted(fact))
                .map(Facts.Line::value)
                .map(Passage::cut);
    }

    /** The facts that may prove something: one that gives orders proves nothing. */
    static Facts trusted(Facts facts) {
        return new Facts(facts.lines().stream().filter(Sources::isTrusted).toList());
    }

    private static boolean isTrusted(Facts.Line fact) {
        return GIVEN_BY_US.contains(fact.key()) || Shapes.fits(fact) && !isOrder(fact.value());
    }

    private static boolean isOrder(String value) {
        return ORDERS.in(Passage.of(value)).findAny().isPresent()
                || OTHER_ALPHABET.matcher(value).find()
                || MIXED.matcher(value).find()
                || ENCODED.matcher(value).results().anyMatch(token -> isText(token.group()));
    }

    /** Whether it is Base64 of something that one can read. */
    private static boolean isText(String token) {
        try {
            byte[] bytes = Base64.getDecoder()
                    .decode(token.replace('-', '+').replace('_', '/').replaceAll("=+$", ""));
            return new String(bytes, java.nio.charset.StandardCharsets.UTF_8)
                            .matches("[\\p{L}\\p{N}\\p{P}\\p{S}\\s]{8,}(?:\\uFFFD.{0,3})?")
                    && new String(bytes, java.nio.charset.StandardCharsets.UTF_8).contains(" ");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
