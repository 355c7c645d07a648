package ca.astrogrowth.audit;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Somebody who looks at the dashboard and the gallery, approves now and then, and thinks in between. */
final class Walker {

    private static final int SHORTEST_THOUGHT = 1_500;
    private static final int LONGEST_THOUGHT = 4_500;
    private static final List<String> PLACES = List.of("t", "o", "o", "l", "c");
    private static final String GO = "key => document.querySelector(`.shell-nav a[data-key='${key}']`)?.click()";
    private static final String APPROVE = """
            () => [...document.querySelectorAll('.content-card .decision button[theme~=primary]')]
                .find(button => button.offsetParent)?.click()""";

    private final Page page;
    private final SplittableRandom chance;
    private final List<Double> trips = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private long next;

    Walker(BrowserContext context, String email, int seed) {
        chance = new SplittableRandom(seed);
        page = Browsers.signIn(context, email);
        page.onRequestFinished(this::finished);
        page.onPageError(errors::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add(message.text());
            }
        });
        page.onResponse(response -> {
            if (response.status() >= 400) {
                errors.add(response.status() + " of " + response.url());
            }
        });
        next = System.currentTimeMillis() + chance.nextInt(LONGEST_THOUGHT);
    }

    /** Acts if it is time; hears what came meanwhile either way. */
    void live() {
        if (System.currentTimeMillis() >= next) {
            if (page.url().endsWith("contenus") && chance.nextInt(3) == 0) {
                page.evaluate(APPROVE);
            } else {
                page.evaluate(GO, PLACES.get(chance.nextInt(PLACES.size())));
            }
            next = System.currentTimeMillis() + chance.nextInt(SHORTEST_THOUGHT, LONGEST_THOUGHT);
        } else {
            page.waitForTimeout(1);
        }
    }

    /** In milliseconds. */
    List<Double> trips() {
        return trips;
    }

    List<String> errors() {
        return errors;
    }

    private void finished(Request request) {
        if (request.url().contains("v-r=uidl")) {
            trips.add(request.timing().responseEnd - request.timing().requestStart);
        }
    }
}
