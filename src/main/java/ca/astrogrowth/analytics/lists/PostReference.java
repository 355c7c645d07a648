package ca.astrogrowth.analytics.lists;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a line names a post: LinkedIn's number of it, or our own identifier of its content. One of the two is there.
 *
 * @param number empty when it is our own identifier
 */
public record PostReference(String number, @Nullable UUID content) {

    /** {@code urn:li:share:7}, {@code /feed/update/urn:li:ugcPost:7/}, {@code /posts/marie_midi-activity-7-AbCd}. */
    private static final Pattern LINKEDIN =
            Pattern.compile("(?i)(?:share|ugcPost|activity)(?::|%3A|-)(\\d{1,20})(?!\\d)");

    /** At the end of the address of a content's page. */
    private static final Pattern OURS =
            Pattern.compile("(?i)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    static Optional<PostReference> in(String cell) {
        Matcher ours = OURS.matcher(cell);
        if (ours.find()) {
            return Optional.of(new PostReference("", UUID.fromString(ours.group())));
        }
        Matcher theirs = LINKEDIN.matcher(cell);
        return theirs.find() ? Optional.of(new PostReference(theirs.group(1), null)) : Optional.empty();
    }
}
