package ca.astrogrowth.analytics.lists;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a column of such a list tells, and what people and LinkedIn call it. */
enum FigureColumn {
    POST(
            "url",
            "urn",
            "lien",
            "link",
            "post",
            "publication",
            "adresse",
            "id",
            "post url",
            "post urn",
            "post link",
            "url du post",
            "url de la publication",
            "lien du post",
            "lien de la publication",
            "adresse du post",
            "lien linkedin",
            "url linkedin",
            "linkedin url",
            "permalink",
            "share url",
            "identifiant"),
    DATE("date", "jour", "day", "date du releve", "date de lecture", "releve", "as of", "reading date", "date lue"),
    IMPRESSIONS("impressions", "impression", "vues", "views", "affichages", "nombre d impressions"),
    REACHED(
            "membres touches",
            "members reached",
            "portee",
            "reach",
            "unique impressions",
            "impressions uniques",
            "personnes touchees"),
    REACTIONS("reactions", "reaction", "j aime", "likes", "like", "mentions j aime", "nombre de reactions"),
    COMMENTS("commentaires", "commentaire", "comments", "comment", "nombre de commentaires"),
    SHARES(
            "partages",
            "partage",
            "shares",
            "share",
            "reposts",
            "repost",
            "republications",
            "rediffusions",
            "nombre de partages");

    private final Set<String> names;

    FigureColumn(String... names) {
        this.names = Set.of(names);
    }

    static Optional<FigureColumn> of(String heading) {
        String folded = fold(heading);
        return Arrays.stream(values())
                .filter(column -> column.names.contains(folded))
                .findFirst();
    }

    /** {@code « J’aime »} is {@code j aime}. */
    private static String fold(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
