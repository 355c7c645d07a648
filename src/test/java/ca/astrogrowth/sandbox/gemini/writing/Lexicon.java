package ca.astrogrowth.sandbox.gemini.writing;

import ca.astrogrowth.sandbox.gemini.prompt.Facts;
import ca.astrogrowth.sandbox.gemini.prompt.Trade;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What each {@code {token}} of a phrase becomes for one business, and the fact it comes from. */
final class Lexicon {

    private static final int LONGEST_QUOTE = 140;
    private static final double WORTH_SHOWING = 4.0;

    private final Map<String, Word> words = new HashMap<>();
    private final Facts facts;

    Lexicon(Facts facts, Trade trade, Category usual, Category again) {
        this.facts = facts;
        facts.value("nom").ifPresent(this::name);
        place();
        put("adresse", French.address(facts.value("adresse").orElse("")), "adresse");
        Optional<Category> stated = facts.value("categorie").flatMap(Category::of);
        if (stated.orElse(usual).isSaidBy(facts.value("nom").orElse(""))) {
            category(again, "metier");
        } else {
            category(stated.orElse(usual), stated.isPresent() ? "categorie" : "metier");
        }
        if (trade != Trade.DENTIST) {
            rating();
        }
        put("special", quote(facts.value("particularite").orElse("")), "particularite");
        facts.value("auteur").ifPresent(author -> {
            put("auteur", author, "auteur");
            put("de_auteur", French.of(author), "auteur");
        });
    }

    @Nullable Word get(String token) {
        return words.get(token);
    }

    boolean has(Collection<String> tokens) {
        return words.keySet().containsAll(tokens);
    }

    private void place() {
        String city = facts.value("ville")
                .map(ville -> ville.split(",", 2)[0].strip())
                .orElse("");
        put("ville", city, "ville");
        facts.value("quartier").filter(area -> !area.equalsIgnoreCase(city)).ifPresent(area -> {
            put("quartier", area, "quartier");
            put("de_quartier", French.of(area), "quartier");
        });
    }

    private void name(String name) {
        put("nom", name, "nom");
        put("de_nom", French.of(name), "nom");
        put("a_nom", French.to(name), "nom");
        put("chez_nom", French.at(name), "nom");
    }

    private void category(Category category, String fact) {
        put("un_cat", category.indefinite(), fact);
        put("Un_cat", French.capital(category.indefinite()), fact);
        put("de_cat", category.of(), fact);
        words.put("e", new Word(category.feminine() ? "e" : "", null));
    }

    private void rating() {
        String rating = facts.value("note").orElse("").replace('.', ',');
        if (!rating.matches("\\d(,\\d)?") || Double.parseDouble(rating.replace(',', '.')) < WORTH_SHOWING) {
            return;
        }
        put("note", rating, "note");
        facts.value("avis").filter(count -> count.matches("[1-9]\\d*")).ifPresent(count -> put("avis", count, "avis"));
    }

    private static String quote(String text) {
        String bare = text.replaceAll("[«»\"“”]", "").strip();
        if (bare.length() > LONGEST_QUOTE) {
            bare = bare.substring(0, bare.lastIndexOf(' ', LONGEST_QUOTE) + 1).strip() + "…";
        }
        return bare.replaceAll("[.;,]+$", "");
    }

    private void put(String token, String value, String fact) {
        if (!value.isBlank()) {
            Facts.Fact source = facts.byKey().get(fact);
            words.put(token, new Word(value, source == null ? null : source.id()));
        }
    }

    /** @param fact the identifier of the fact behind it; none for what is only grammar */
    record Word(String text, @Nullable String fact) {}
}
