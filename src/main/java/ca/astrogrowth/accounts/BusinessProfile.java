package ca.astrogrowth.accounts;

import ca.astrogrowth.common.Industry;
import ca.astrogrowth.common.Locality;
import ca.astrogrowth.common.PhoneNumber;
import ca.astrogrowth.journal.Change;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The workspace's own business, as its posts present it. */
public record BusinessProfile(
        String name,
        Industry industry,
        Locality locality,
        @Nullable PhoneNumber phone,
        @Nullable URI website) {

    /** What is different in another, for the journal. */
    List<Change> differences(BusinessProfile now) {
        return new Change.Differences()
                .field("name", name, now.name)
                .field("industry", industry.code(), now.industry.code())
                .field("city", locality.city(), now.locality.city())
                .field("province", locality.province(), now.locality.province())
                .field("phone", phone == null ? null : phone.e164(), now.phone == null ? null : now.phone.e164())
                .field("website", website, now.website)
                .found();
    }
}
