package ca.astrogrowth.leads.enrich;

import ca.astrogrowth.leads.facts.Field;
import ca.astrogrowth.metering.CapReachedException;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Learns more of a business, in the order that costs least: from its own site, then from Hunter. */
@Component
public class Enrichment {

    private final SiteReader reader;
    private final Hunter hunter;

    Enrichment(SiteReader reader, Hunter hunter) {
        this.reader = reader;
        this.hunter = hunter;
    }

    /**
     * Not to be called in a transaction: it takes seconds.
     *
     * @param hasEmail whether an address is known already, so that none need be paid for
     * @throws CapReachedException when it would cost more than is left; all else that goes wrong is in the result
     */
    public Enriched of(UUID campaign, @Nullable URI website, boolean hasEmail) {
        Optional<HttpUrl> address = SiteAddress.of(website);
        if (website == null || address.filter(SharedHosts::isOwnSite).isEmpty()) {
            return new Enriched(new SiteReading.None(), new Hunted.NotAsked());
        }
        SiteReading site = reader.read(campaign, website);
        Optional<String> domain = address.flatMap(SharedHosts::ownDomain);
        boolean known = hasEmail || showsAnAddress(site);
        Hunted hunted = known || domain.isEmpty() ? new Hunted.NotAsked() : hunter.search(campaign, domain.get());
        return new Enriched(site, hunted);
    }

    /** One that stands beside a notice counts: to get round the notice by another way would not make it lawful. */
    private static boolean showsAnAddress(SiteReading site) {
        return site.found().stream().anyMatch(fact -> fact.field() == Field.EMAIL);
    }
}
