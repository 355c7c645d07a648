package ca.astrogrowth.leads.enrich;

import ca.astrogrowth.leads.facts.Fact;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What was learnt of one business, and from whom. */
public record Enriched(SiteReading site, Hunted hunter) {

    /** Of one field, the best comes first. */
    public List<Fact> facts() {
        List<Fact> addresses = hunter instanceof Hunted.Found found ? found.facts() : List.of();
        return Stream.concat(site.found().stream(), addresses.stream()).toList();
    }

    /** Addresses and domains whose owner asked to be forgotten: delete them and never ask again. */
    public Set<String> suppressed() {
        return hunter instanceof Hunted.Found found ? found.suppressed() : Set.of();
    }

    /** Whether the same question may have a better answer another day. */
    public boolean worthAnotherTry() {
        return site.worthAnotherTry() || hunter.worthAnotherTry();
    }
}
