package ca.astrogrowth.publishing;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a person copied from their browser's address bar. */
final class PostAddress {

    private static final Pattern URN =
            Pattern.compile("urn(?::|%3A)li(?::|%3A)(share|ugcPost|activity)(?::|%3A)(\\d+)");
    private static final Pattern SLUG = Pattern.compile("/posts/[^/]*-(share|ugcPost|activity)-(\\d+)-[\\w-]+/?$");

    private PostAddress() {}

    /** @throws IllegalArgumentException if it is no post's address */
    static String urn(URI page) {
        String text = page.toString();
        Matcher urn = URN.matcher(text);
        Matcher slug = SLUG.matcher(page.getPath() == null ? "" : page.getPath());
        if (urn.find()) {
            return "urn:li:" + urn.group(1) + ":" + urn.group(2);
        }
        if (slug.find()) {
            return "urn:li:" + slug.group(1) + ":" + slug.group(2);
        }
        throw new IllegalArgumentException("Not the address of a post");
    }
}
