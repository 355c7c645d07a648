package ca.astrogrowth.sandbox.gemini.prompt;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The facts delimited by {@code <faits>} in a prompt, by plain key. A line reads {@code F3 | nom: Bistro du Coin}; the
 * identifier may be absent, and then the key stands for it.
 */
public record Facts(Map<String, Fact> byKey) {

    private static final Pattern BLOCK = Pattern.compile("<faits>(.*?)</faits>", Pattern.DOTALL);
    private static final Pattern LINE = Pattern.compile(
            "^\\h*(?:[-*•]\\h*)?(?:\\[?([\\w-]{1,64})]?\\h*\\|\\h*)?([\\p{L}_ -]{2,40}?)\\h*:\\h*(\\S.*)$");
    private static final Map<String, String> SYNONYMS = Map.ofEntries(
            Map.entry("name", "nom"),
            Map.entry("entreprise", "nom"),
            Map.entry("city", "ville"),
            Map.entry("industry", "metier"),
            Map.entry("category", "categorie"),
            Map.entry("borough", "quartier"),
            Map.entry("arrondissement", "quartier"),
            Map.entry("address", "adresse"),
            Map.entry("rating", "note"),
            Map.entry("reviews", "avis"),
            Map.entry("nombre_d_avis", "avis"),
            Map.entry("usp", "particularite"),
            Map.entry("slogan", "particularite"),
            Map.entry("specialite", "particularite"),
            Map.entry("description", "particularite"),
            Map.entry("author", "auteur"));

    public static Facts in(String prompt) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        Matcher blocks = BLOCK.matcher(prompt);
        while (blocks.find()) {
            blocks.group(1).lines().map(LINE::matcher).filter(Matcher::matches).forEach(line -> {
                String key = key(line.group(2));
                String id = line.group(1) == null ? key : line.group(1);
                facts.putIfAbsent(key, new Fact(id, line.group(3).strip()));
            });
        }
        return new Facts(facts);
    }

    public Optional<String> value(String key) {
        return Optional.ofNullable(byKey.get(key)).map(Fact::value);
    }

    /** The trade that was named, else the one its category speaks of. */
    public Trade trade() {
        Trade named = Trade.in(value("metier").orElse(""));
        return named == Trade.OTHER ? Trade.in(value("categorie").orElse("")) : named;
    }

    private static String key(String written) {
        String plain = Trade.plain(written.strip()).replaceAll("[^a-z]+", "_");
        return SYNONYMS.getOrDefault(plain, plain);
    }

    /** @param id what a claim that rests on this fact must cite */
    public record Fact(String id, String value) {}
}
