package ca.astrogrowth.content;

import static java.util.Objects.requireNonNull;

import ca.astrogrowth.content.text.Claim;
import ca.astrogrowth.content.text.Draft;
import ca.astrogrowth.content.text.Facts;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The words of a content as they are now, and the facts that they were written from. */
@Embeddable
class Words {

    private @Nullable String hook;
    private @Nullable String body;
    private @Nullable String callToAction;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> hashtags = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Claim> claims = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Facts.Line> facts = List.of();

    private @Nullable String altText;
    private @Nullable String textHash;

    Words() {}

    Words(Draft draft, Facts from) {
        PostText text = draft.text();
        hook = text.hook();
        body = text.body();
        callToAction = text.callToAction();
        hashtags = text.hashtags();
        claims = draft.claims();
        facts = from.lines();
        altText = draft.altText();
        textHash = Hashes.of(text.whole());
    }

    boolean written() {
        return textHash != null;
    }

    PostText text() {
        return new PostText(requireNonNull(hook), requireNonNull(body), requireNonNull(callToAction), hashtags);
    }

    Draft draft() {
        return new Draft(text(), claims, altText == null ? "" : altText);
    }

    List<Claim> claims() {
        return claims;
    }

    Facts facts() {
        return new Facts(facts);
    }

    /** What its picture shows. */
    void describe(String picture) {
        altText = picture;
    }

    @Nullable String altText() {
        return altText;
    }

    @Nullable String hash() {
        return textHash;
    }
}
