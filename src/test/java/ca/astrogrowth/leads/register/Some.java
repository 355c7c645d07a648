package ca.astrogrowth.leads.register;

import ca.astrogrowth.leads.facts.Facts;
import ca.astrogrowth.leads.facts.Field;
import ca.astrogrowth.leads.facts.Source;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Businesses for tests. */
final class Some {

    static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    private Some() {}

    static Finding place(String key, String name) {
        return business(key, Source.GOOGLE_PLACES, name, facts -> facts);
    }

    static Finding business(@Nullable String key, Source source, String name, UnaryOperator<Facts> more) {
        return new Finding(
                key,
                source,
                more.apply(Facts.from(source, NOW).text(Field.NAME, name)).list());
    }

    static Keys keys(Finding finding) {
        return Portrait.of(finding.facts(), NOW).keys();
    }
}
