package ca.astrogrowth.sandbox.gemini;

import java.util.Set;

/** The models served at the end of 2026. All others, also those retired during the year, are not found. */
final class Models {

    private static final Set<String> TEXT = Set.of(
            "gemini-3.5-flash",
            "gemini-3.5-flash-lite",
            "gemini-3.1-flash-lite",
            "gemini-3.6-flash",
            "gemini-3.8-flash");
    /** Google has none of this name: it writes what the facts order, for those who want to see what comes of it. */
    static final String OBEDIENT = "sandbox-obedient";

    private static final Set<String> IMAGE =
            Set.of("gemini-nano-banana-2.1", "gemini-3-pro-image", "gemini-3.1-flash-image");

    private Models() {}

    static boolean exists(String model) {
        return TEXT.contains(model) || model.equals(OBEDIENT) || draws(model);
    }

    static boolean draws(String model) {
        return IMAGE.contains(model);
    }
}
