package ca.astrogrowth.leads.imports;

import ca.astrogrowth.leads.facts.Field;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Guesses what a column tells from what it is called, in French or English. */
public final class Headings {

    /** What people call a column, and nothing else. */
    private static final Map<Field, Set<String>> NAMES = Map.ofEntries(
            Map.entry(
                    Field.NAME,
                    Set.of(
                            "nom",
                            "name",
                            "entreprise",
                            "nom entreprise",
                            "nom de l entreprise",
                            "nom commercial",
                            "raison sociale",
                            "commerce",
                            "etablissement",
                            "compagnie",
                            "company",
                            "company name",
                            "business",
                            "business name",
                            "organisation",
                            "organization",
                            "title",
                            "titre")),
            Map.entry(
                    Field.CATEGORY,
                    Set.of("categorie", "category", "type", "secteur", "industrie", "industry", "activite", "cuisine")),
            Map.entry(Field.ADDRESS, Set.of("adresse", "address", "rue", "street", "adresse civique", "full address")),
            Map.entry(Field.CITY, Set.of("ville", "city", "municipalite", "municipality", "localite", "town")),
            Map.entry(Field.POSTAL_CODE, Set.of("code postal", "postal code", "cp", "postcode", "zip", "zip code")),
            Map.entry(Field.PHONE, Set.of("telephone", "tel", "phone", "phone number", "no de telephone", "numero")),
            Map.entry(Field.EMAIL, Set.of("courriel", "email", "e mail", "mail", "adresse courriel", "email address")),
            Map.entry(Field.WEBSITE, Set.of("site web", "website", "site", "url", "web", "site internet", "web site")),
            Map.entry(Field.RATING, Set.of("note", "rating", "evaluation", "etoiles", "stars", "note moyenne")),
            Map.entry(Field.REVIEWS, Set.of("avis", "reviews", "nombre d avis", "review count", "user ratings total")),
            Map.entry(
                    Field.LOCATION,
                    Set.of("latitude", "longitude", "lat", "lon", "lng", "long", "location", "coordonnees")),
            Map.entry(Field.DESCRIPTION, Set.of("description", "a propos", "about", "resume")),
            Map.entry(Field.SOCIAL, Set.of("facebook", "instagram", "linkedin", "reseau social", "social")));

    /** Words that tell enough inside a longer name, the surest first: {@code adresse courriel} is not an address. */
    private static final Map<String, Field> WORDS = new LinkedHashMap<>();

    static {
        words(Field.EMAIL, "courriel|email|mail");
        words(Field.PHONE, "telephone|tel|phone");
        words(Field.WEBSITE, "web|website|url|site");
        words(Field.POSTAL_CODE, "postal|zip");
        words(Field.CITY, "ville|city|municipalite");
        words(Field.REVIEWS, "avis|reviews");
        words(Field.ADDRESS, "adresse|address");
        words(Field.CATEGORY, "categorie|category");
        words(Field.LOCATION, "latitude|longitude");
        words(Field.NAME, "entreprise|commerce|etablissement|business|company");
    }

    private Headings() {}

    private static void words(Field field, String words) {
        for (String word : words.split("\\|")) {
            WORDS.put(word, field);
        }
    }

    /** The columns that tell something, in their order. A list of one column is one of names. */
    public static Map<String, Field> guess(List<String> columns) {
        if (columns.size() == 1) {
            return Map.of(columns.getFirst(), Field.NAME);
        }
        Map<String, Field> guessed = new LinkedHashMap<>();
        columns.forEach(column -> NAMES.forEach((field, names) -> {
            if (names.contains(fold(column))) {
                guessed.put(column, field);
            }
        }));
        Set<Field> sure = EnumSet.noneOf(Field.class);
        sure.addAll(guessed.values());
        columns.stream().filter(column -> !guessed.containsKey(column)).forEach(column -> {
            Field field = byWord(fold(column));
            if (field != null && !sure.contains(field)) {
                guessed.put(column, field);
            }
        });
        return guessed;
    }

    private static @Nullable Field byWord(String column) {
        List<String> words = List.of(column.split(" "));
        return WORDS.entrySet().stream()
                .filter(word -> words.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    static boolean isLongitude(String column) {
        return fold(column).startsWith("lon") || fold(column).equals("lng");
    }

    /** {@code Téléphone_principal (2)} is {@code telephone principal}. */
    static String fold(String column) {
        return Normalizer.normalize(column, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\(\\d+\\)$", "")
                .replaceAll("[^a-z0-9@]+", " ")
                .strip();
    }
}
