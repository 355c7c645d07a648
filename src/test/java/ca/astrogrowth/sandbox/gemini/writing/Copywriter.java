package ca.astrogrowth.sandbox.gemini.writing;

import ca.astrogrowth.sandbox.gemini.prompt.Facts;
import ca.astrogrowth.sandbox.gemini.prompt.Trade;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Writes a post of 150 to 300 words about one business. */
public final class Copywriter {

    private static final int ENOUGH_WORDS = 172;
    private static final int ENOUGH_IN_BODY = 134;

    /** The order of the paragraphs; {@code proof} is the business's own words or its rating. */
    private static final List<List<String>> PLANS = List.of(
            List.of("presence craft", "proof craft", "local", "partner"),
            List.of("craft presence", "proof", "craft local", "partner"),
            List.of("local", "presence proof", "craft craft", "partner"),
            List.of("presence proof", "craft", "partner local"),
            List.of("craft", "presence proof local", "partner"));

    private final Map<Trade, Phrases> phrases = new EnumMap<>(Trade.class);

    public Copywriter() {
        for (Trade trade : Trade.values()) {
            phrases.put(trade, Phrases.of(trade));
        }
    }

    /** Empty when the facts lack a name or a city: there is nobody to write about. */
    public Optional<Post> write(Facts facts, Trade trade, long seed) {
        Optional<String> city = facts.value("ville");
        if (city.isEmpty() || facts.value("nom").isEmpty()) {
            return Optional.empty();
        }
        Phrases own = phrases.getOrDefault(trade, Phrases.of(trade));
        SplittableRandom chance = new SplittableRandom(seed);
        Lexicon lexicon = new Lexicon(
                facts, trade, Category.withArticle(own.only("default")), Category.withArticle(own.only("again")));
        Draft draft = new Draft(own, lexicon, chance);
        String hook = draft.pick("hook").orElse("");
        List<String> paragraphs = body(draft, PLANS.get(chance.nextInt(PLANS.size())));
        String call = draft.pick("cta").orElse("");
        lengthen(draft, hook, paragraphs, call);
        List<String> hashtags = Hashtags.of(own, city.get().split(",", 2)[0], chance);
        String alt = draft.pick("alt").orElse("");
        return Optional.of(new Post(hook, String.join("\n\n", paragraphs), call, hashtags, draft.claims(), alt));
    }

    private static List<String> body(Draft draft, List<String> plan) {
        List<String> paragraphs = new ArrayList<>();
        for (String paragraph : plan) {
            List<String> parts = Stream.of(paragraph.split(" "))
                    .flatMap(part -> part.equals("proof") ? proof(draft) : draft.pick(part).stream())
                    .toList();
            if (!parts.isEmpty()) {
                paragraphs.add(String.join(" ", parts));
            }
        }
        return paragraphs;
    }

    private static Stream<String> proof(Draft draft) {
        return Stream.of(draft.pick("special"), draft.pick("rating").or(() -> draft.pick("ratingalone")))
                .flatMap(Optional::stream);
    }

    private static void lengthen(Draft draft, String hook, List<String> paragraphs, String call) {
        for (String section : List.of("more", "craft", "more", "local")) {
            int body = words(String.join(" ", paragraphs));
            if (body >= ENOUGH_IN_BODY && body + words(hook, call) >= ENOUGH_WORDS) {
                return;
            }
            int last = paragraphs.size() - 1;
            draft.pick(section).ifPresent(more -> paragraphs.add(last, more));
        }
    }

    private static int words(String... parts) {
        return String.join(" ", parts).strip().split("\\s+").length;
    }
}
