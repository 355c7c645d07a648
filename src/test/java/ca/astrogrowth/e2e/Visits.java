package ca.astrogrowth.e2e;

import ca.astrogrowth.sandbox.TestSandbox;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;

/** The visits of one test. When it ends they are over, and none may have left an error in its browser's console. */
final class Visits {

    private final Browser browser;
    private final List<Visit> open = new ArrayList<>();

    Visits(Browser browser) {
        this.browser = browser;
    }

    /** A browser of one's own, signed in to nothing. */
    Visit on(Device device) {
        BrowserContext context = browser.newContext(device.options()
                .setBaseURL(TestSandbox.application().toString())
                .setLocale("fr-CA")
                .setTimezoneId("America/Toronto")
                .setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(Chromium.PATIENCE.toMillis());
        context.setDefaultNavigationTimeout(Chromium.PATIENCE.toMillis());
        Visit visit = new Visit(context);
        open.add(visit);
        return visit;
    }

    /** @param failed the name of the test if it failed: then what it saw last is kept */
    void end(@Nullable String failed) {
        for (int i = 0; i < open.size(); i++) {
            if (failed != null) {
                open.get(i).picture("failed-" + failed.replaceAll("\\W+", "-") + "-" + i);
            }
        }
        List<String> errors =
                open.stream().flatMap(visit -> visit.errors().stream()).toList();
        open.forEach(Visit::close);
        if (failed == null) {
            Assertions.assertThat(errors).as("errors in the browser").isEmpty();
        }
    }
}
