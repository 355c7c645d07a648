package ca.astrogrowth.content.quality;

import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.common.Industry;
import ca.astrogrowth.content.text.Facts;
import ca.astrogrowth.content.text.Samples;
import ca.astrogrowth.leads.LeadBrief;
import ca.astrogrowth.leads.LeadBrief.Fact;
import ca.astrogrowth.leads.LeadId;
import ca.astrogrowth.sandbox.places.Catalogue;
import ca.astrogrowth.sandbox.places.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Businesses of the sandbox's catalogue as leads, with as many facts as a directory has of each. */
final class RealLeads {

    /** @param facts what may be said of it */
    record Lead(Industry trade, Facts facts) {}

    private RealLeads() {}

    /** So many of them, taken evenly over the whole catalogue. */
    static List<Lead> spread(int howMany) {
        List<Place> places = Catalogue.shipped().places();
        return IntStream.range(0, howMany)
                .mapToObj(i -> lead(places.get(i * places.size() / howMany)))
                .toList();
    }

    static Stream<Lead> all() {
        return Catalogue.shipped().places().stream().map(RealLeads::lead);
    }

    private static Lead lead(Place place) {
        Industry trade = Industry.valueOf(place.trade().name());
        String city = place.address().city();
        List<Fact> facts = new ArrayList<>();
        add(facts, "name", place.name());
        add(facts, "city", city);
        add(facts, "category", place.category());
        add(facts, "district", place.address().borough());
        add(facts, "address", place.address().line());
        add(facts, "phone", place.phone() == null ? null : place.phone().national());
        add(facts, "website", place.website());
        if (place.rating() != null) {
            add(facts, "rating", String.valueOf(place.rating().stars()));
            add(facts, "reviews", String.valueOf(place.rating().reviews()));
        }
        LeadBrief brief = new LeadBrief(
                new LeadId(new UUID(1, 1)), new CampaignId(new UUID(2, 2)), trade, place.name(), city, facts, false);
        return new Lead(trade, Facts.about(brief, Samples.author()));
    }

    private static void add(List<Fact> facts, String field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new Fact("F" + (facts.size() + 1), field, value));
        }
    }
}
