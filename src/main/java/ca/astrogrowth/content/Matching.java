package ca.astrogrowth.content;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/**
 * What a {@link ContentFilter} says, for the database. Words are looked for in each row: a workspace has thousands of
 * posts, not millions, and no index finds what stands in the middle of a word.
 */
final class Matching {

    private static final int MOST_WORDS = 8;
    private static final char ESCAPE = '!';

    /** Letters that people leave the accent off, and signs that a keyboard writes otherwise than a typesetter. */
    private static final String DRESSED = "àâäáãåçéèêëíìîïñóòôöõúùûüýÿ’\u00a0\u202f";

    private static final String BARE = "aaaaaaceeeeiiiinooooouuuuyy'  ";

    private Matching() {}

    static Specification<Content> of(ContentFilter filter) {
        return Specification.allOf(
                same(
                        "campaignId",
                        filter.campaign() == null ? null : filter.campaign().value()),
                same("status", filter.status()),
                atLeast(filter.minScore() == null ? null : filter.minScore().value()),
                saying(filter.words()));
    }

    /** Older than it. */
    static Specification<Content> before(@Nullable UUID id) {
        return id == null
                ? Specification.unrestricted()
                : (content, query, criteria) -> criteria.lessThan(content.get("id"), id);
    }

    /** Newer than it. */
    static Specification<Content> after(UUID id) {
        return (content, query, criteria) -> criteria.greaterThan(content.get("id"), id);
    }

    private static Specification<Content> same(String field, @Nullable Object value) {
        return value == null
                ? Specification.unrestricted()
                : (content, query, criteria) -> criteria.equal(content.get(field), value);
    }

    private static Specification<Content> atLeast(@Nullable Integer score) {
        return score == null
                ? Specification.unrestricted()
                : (content, query, criteria) -> criteria.greaterThanOrEqualTo(
                        content.<Object>get("judgement").get("score"), score);
    }

    private static Specification<Content> saying(@Nullable String words) {
        return words == null || words.isBlank()
                ? Specification.unrestricted()
                : (content, query, criteria) -> {
                    Expression<String> said = said(content, criteria);
                    return criteria.and(Stream.of(bare(words).strip().split("\\s+"))
                            .limit(MOST_WORDS)
                            .map(word -> criteria.like(said, pattern(word), ESCAPE))
                            .toArray(Predicate[]::new));
                };
    }

    /** All that a person reads of it, bare. */
    private static Expression<String> said(Root<Content> content, CriteriaBuilder criteria) {
        Expression<String> all = criteria.function(
                "concat_ws",
                String.class,
                criteria.literal(" "),
                content.get("leadName"),
                content.get("words").get("hook"),
                content.get("words").get("body"),
                content.get("words").get("callToAction"),
                criteria.function(
                        "array_to_string", String.class, content.get("words").get("hashtags"), criteria.literal(" ")));
        Expression<String> small = criteria.lower(all);
        Expression<String> apart =
                criteria.function("replace", String.class, small, criteria.literal("œ"), criteria.literal("oe"));
        return criteria.function("translate", String.class, apart, criteria.literal(DRESSED), criteria.literal(BARE));
    }

    private static String bare(String words) {
        StringBuilder bare = new StringBuilder();
        words.toLowerCase(Locale.CANADA_FRENCH).replace("œ", "oe").chars().forEach(letter -> {
            int dressed = DRESSED.indexOf(letter);
            bare.append(dressed < 0 ? (char) letter : BARE.charAt(dressed));
        });
        return bare.toString();
    }

    /** A percent sign is a percent sign. */
    private static String pattern(String word) {
        return "%" + word.replaceAll("([%_!])", "!$1") + "%";
    }
}
