package ca.astrogrowth.leads.enrich;

import ca.astrogrowth.common.PhoneNumber;
import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Element;

/** The telephone numbers of a page: what it offers to call first, then what it writes. */
final class Telephones {

    /** More than these are the branches of a chain, and no single one's. */
    private static final int MOST = 3;

    private static final int TRIES = 500;
    private static final int BEFORE = 24;
    private static final Pattern FAX = Pattern.compile("(?i)(?:fax|t[ée]l[ée]c)[^\\d+(]*$");

    private Telephones() {}

    /** @return none when there are so many that none can be told to be this place's */
    static List<String> on(Page page) {
        Set<String> found = new LinkedHashSet<>();
        for (Element link : page.document().select("a[href^=tel:]")) {
            PhoneNumber.parse(link.attr("href").substring("tel:".length()).replace("%20", ""))
                    .map(PhoneNumber::e164)
                    .ifPresent(found::add);
        }
        if (found.isEmpty()) {
            found.addAll(written(page.transcript()));
        }
        return found.size() > MOST ? List.of() : List.copyOf(found);
    }

    private static List<String> written(String text) {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        Iterable<PhoneNumberMatch> matches = numbers.findNumbers(text, "CA", Leniency.VALID, TRIES);
        return StreamSupport.stream(matches.spliterator(), false)
                .filter(match -> !FAX.matcher(text.substring(Math.max(0, match.start() - BEFORE), match.start()))
                        .find())
                .flatMap(match -> PhoneNumber.parse(match.rawString()).stream())
                .map(PhoneNumber::e164)
                .toList();
    }
}
