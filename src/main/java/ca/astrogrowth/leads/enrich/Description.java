package ca.astrogrowth.leads.enrich;

import java.util.Optional;
import java.util.regex.Pattern;

/** How a house describes itself to search engines, in one line. */
final class Description {

    private static final int LONGEST = 200;
    private static final Pattern UNSEEN = Pattern.compile("[\\uFFFD\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}\\p{Z}]+");

    private Description() {}

    static Optional<String> of(Page page) {
        return page.document().select("meta[name=description], meta[property=og:description]").stream()
                .map(element -> line(element.attr("content")))
                .filter(line -> !line.isEmpty())
                .findFirst();
    }

    private static String line(String text) {
        String line = UNSEEN.matcher(text).replaceAll(" ").strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST - 1);
        return line.substring(0, space < LONGEST / 2 ? LONGEST - 1 : space).strip() + "…";
    }
}
