package ca.astrogrowth.sandbox;

import ca.astrogrowth.sandbox.gemini.GeminiProvider;
import ca.astrogrowth.sandbox.hunter.HunterProvider;
import ca.astrogrowth.sandbox.linkedin.LinkedIn;
import ca.astrogrowth.sandbox.linkedin.LinkedInApp;
import ca.astrogrowth.sandbox.places.Catalogue;
import ca.astrogrowth.sandbox.places.PlacesProvider;
import ca.astrogrowth.sandbox.web.WebProvider;
import java.time.InstantSource;
import java.util.List;

/** Everybody whom the sandbox plays. */
final class SandboxProviders {

    private SandboxProviders() {}

    /** For the local run: what they remember is kept with the run's data. */
    static List<Provider> of(RunOptions options) {
        var places = options.places();
        var catalogue = places == null ? Catalogue.shipped() : Catalogue.of(places);
        var callback = SandboxProperties.linkedInRedirect(options.application());
        var linkedIn = LinkedIn.keptIn(
                options.sandboxData().resolve("linkedin"),
                LinkedInApp.sandbox(callback),
                LinkedInApp.community(callback));
        return of(catalogue, linkedIn, GeminiProvider.human(InstantSource.system()));
    }

    /** For tests: a writer without lapses. */
    static List<Provider> of(Catalogue catalogue, LinkedIn linkedIn) {
        return of(catalogue, linkedIn, new GeminiProvider(InstantSource.system()));
    }

    private static List<Provider> of(Catalogue catalogue, LinkedIn linkedIn, GeminiProvider gemini) {
        return List.of(
                new PlacesProvider(catalogue, SandboxProperties.PLACES_KEY),
                new HunterProvider(catalogue, SandboxProperties.HUNTER_KEY),
                new WebProvider(catalogue),
                gemini,
                linkedIn);
    }
}
