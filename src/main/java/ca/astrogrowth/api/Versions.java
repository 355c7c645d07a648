package ca.astrogrowth.api;

import org.jspecify.annotations.Nullable;

/** Which version of something a request speaks of. */
final class Versions {

    private Versions() {}

    /** @throws BadFieldException if neither the header nor the body names one */
    static long of(@Nullable String ifMatch, @Nullable Long named) {
        if (ifMatch == null) {
            if (named == null) {
                throw new BadFieldException("version", "api.version.missing");
            }
            return named;
        }
        try {
            return Long.parseLong(ifMatch.strip().replaceFirst("^W/", "").replace("\"", ""));
        } catch (NumberFormatException e) {
            throw new BadFieldException("if_match", "api.field.invalid");
        }
    }
}
