package ca.astrogrowth.ui.login;

import ca.astrogrowth.ui.kit.LanguageSwitch;
import ca.astrogrowth.ui.kit.PlainPage;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * The front door in plain HTML: the promise on one side, what is asked on the other. What it may do better with a script,
 * sign-in.js does.
 */
abstract class FrontPage extends PlainPage {

    private final Locale locale;
    private final Element panel;

    /** @param key of its texts, {@code key.page}, {@code key.title} and {@code key.lead} */
    FrontPage(Locale locale, Arrival arrival, String key) {
        super(locale);
        this.locale = locale;
        title(words("page.title", words(key + ".page")));
        meta("description", words("login.promise"));
        meta("theme-color", "#14523f");
        asset("manifest", "/manifest.webmanifest");
        asset("apple-touch-icon", "/images/icon.png");
        asset("preload", "/images/sky.svg").attr("as", "image");
        script("sign-in");
        if (arrival.scheme() != null) {
            html().attr("data-scheme", arrival.scheme());
        }
        Element main = body().appendElement("main").addClass("login").addClass("login-front");
        story(main.appendElement("div").addClass("login-story"));
        panel = main.appendElement("section").addClass("login-panel");
        panel.appendElement("h1").text(words(key + ".title"));
        panel.appendElement("p").addClass("lead").text(words(key + ".lead"));
        if (arrival.problem() != null) {
            problem(arrival.problem());
        }
    }

    private void story(Element story) {
        Element top = story.appendElement("div").addClass("login-top");
        brand(top.appendElement("div").addClass("brand"));
        String other = LanguageSwitch.other(locale);
        top.appendElement("button")
                .attr("type", "button")
                .attr("lang", other)
                .attr("data-cookie", LanguageSwitch.COOKIE)
                .addClass("button")
                .addClass("language-switch")
                .text(words("language." + other));
        story.appendElement("p").addClass("login-promise").text(words("login.promise"));
    }

    private void problem(String key) {
        Element alert = panel.appendElement("div").addClass("sign-in-problem").attr("role", "alert");
        alert.appendElement("strong").text(words(key + ".title"));
        alert.appendElement("p").text(words(key + ".text"));
    }

    final Element panel() {
        return panel;
    }

    /** @param path that it posts to, from the root on */
    final Element form(String path, @Nullable CsrfToken token) {
        Element form = panel.appendElement("form")
                .addClass("sign-in")
                .attr("method", "post")
                .attr("action", "/" + path);
        if (token != null) {
            form.appendElement("input")
                    .attr("type", "hidden")
                    .attr("name", token.getParameterName())
                    .attr("value", token.getToken());
        }
        return form;
    }

    /**
     * A field that must be filled in.
     *
     * @param key of its name, and of what is said when it is empty: {@code key.missing}
     * @param kept what programs that keep passwords take it for
     * @return its input
     */
    final Element field(Element form, String name, String key, String kept) {
        Element field = form.appendElement("div").addClass("sign-in-field");
        field.appendElement("label").attr("for", name).text(words(key));
        Element input = field.appendElement("div")
                .addClass("sign-in-input")
                .appendElement("input")
                .attr("id", name)
                .attr("name", name)
                .attr("autocomplete", kept)
                .attr("required", "")
                .attr("aria-describedby", name + "-problem");
        field.appendElement("p")
                .attr("id", name + "-problem")
                .addClass("sign-in-missing")
                .attr("hidden", "")
                .text(words(key + ".missing"));
        return input;
    }

    final void submit(Element form, String words) {
        form.appendElement("button")
                .attr("type", "submit")
                .addClass("button")
                .addClass("button-primary")
                .addClass("door-submit")
                .text(words(words));
    }

    final Element door(Element where, String words, String path) {
        return where.appendElement("a")
                .addClass("door-link")
                .attr("href", "/" + path)
                .text(words(words));
    }
}
