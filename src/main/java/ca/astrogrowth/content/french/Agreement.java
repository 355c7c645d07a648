package ca.astrogrowth.content.french;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The small words around a noun, in the gender of another one: {@code ce beau} becomes {@code cette belle}. */
final class Agreement {

    /** Masculine, feminine, then each before a vowel. */
    private static final List<String[]> ARTICLES = rows("""
            le, la, l', l'
            du, de la, de l', de l'
            au, à la, à l', à l'
            un, une, un, une
            ce, cette, cet, cette
            mon, ma, mon, mon
            ton, ta, ton, ton
            son, sa, son, son
            de, de, d', d'
            quel, quelle, quel, quelle
            aucun, aucune, aucun, aucune""");

    /** Masculine, feminine, then both of many. */
    private static final List<String[]> ADJECTIVES = rows("""
            bon, bonne, bons, bonnes
            beau, belle, beaux, belles
            long, longue, longs, longues
            grand, grande, grands, grandes
            petit, petite, petits, petites
            premier, première, premiers, premières
            dernier, dernière, derniers, dernières
            prochain, prochaine, prochains, prochaines
            nouveau, nouvelle, nouveaux, nouvelles
            meilleur, meilleure, meilleurs, meilleures
            joli, jolie, jolis, jolies
            excellent, excellente, excellents, excellentes
            entier, entière, entiers, entières""");

    static final String ARTICLE = anyOf(ARTICLES);
    static final String ADJECTIVE = anyOf(ADJECTIVES);

    private static final Map<String, String[]> BY_ARTICLE = byForm(ARTICLES);
    private static final Map<String, String[]> BY_ADJECTIVE = byForm(ADJECTIVES);

    private Agreement() {}

    /** With the space that follows it, if any does. */
    static String article(String article, boolean feminine, String next) {
        String[] forms = requireNonNull(BY_ARTICLE.get(key(article)));
        String form = forms[(feminine ? 1 : 0) + (Words.beginsWithVowel(next) ? 2 : 0)];
        return form.endsWith("'") ? form : form + " ";
    }

    static String adjective(String adjective, boolean feminine) {
        String[] forms = requireNonNull(BY_ADJECTIVE.get(key(adjective)));
        boolean many = key(adjective).equals(forms[2]) || key(adjective).equals(forms[3]);
        return forms[(feminine ? 1 : 0) + (many ? 2 : 0)];
    }

    private static String key(String form) {
        return form.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("\\s+", " ");
    }

    private static List<String[]> rows(String table) {
        return table.lines().map(line -> line.split(", ")).toList();
    }

    private static String anyOf(List<String[]> rows) {
        return rows.stream()
                .flatMap(Stream::of)
                .distinct()
                .sorted((one, other) -> other.length() - one.length())
                .map(form -> Pattern.quote(form).replace("'", "\\E['’]\\Q"))
                .collect(Collectors.joining("|"));
    }

    /** The first row that has a form is its row: {@code de l'} is also what stands before a masculine noun. */
    private static Map<String, String[]> byForm(List<String[]> rows) {
        Map<String, String[]> byForm = new HashMap<>();
        rows.forEach(row -> Stream.of(row).forEach(form -> byForm.putIfAbsent(form, row)));
        return byForm;
    }
}
