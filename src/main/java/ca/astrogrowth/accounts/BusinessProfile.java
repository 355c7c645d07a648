package ca.astrogrowth.accounts;

import ca.astrogrowth.common.Industry;
import ca.astrogrowth.common.Locality;
import ca.astrogrowth.common.PhoneNumber;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The workspace's own business, as its posts present it. */
public record BusinessProfile(
        String name,
        Industry industry,
        Locality locality,
        @Nullable PhoneNumber phone,
        @Nullable URI website) {}
