package ca.astrogrowth.ui.login;

import ca.astrogrowth.ui.kit.LanguageSwitch;
import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.kit.PlainPage;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/** The promise on one side, an address and a password on the other. What it may do better with a script, sign-in.js does. */
final class SignInForm extends PlainPage {

    private final Locale locale;
    private final Element panel;

    SignInForm(Locale locale, Arrival arrival) {
        super(locale);
        this.locale = locale;
        title(words("page.title", words("login.page")));
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
        panel.appendElement("h1").text(words("login.title"));
        panel.appendElement("p").addClass("lead").text(words("login.lead"));
        if (arrival.problem() != null) {
            problem(arrival.problem());
        }
        if (arrival.removedFrom() != null) {
            panel.appendElement("p")
                    .addClass("sign-in-problem")
                    .attr("role", "status")
                    .text(words("login.removed", arrival.removedFrom()));
        }
        form(arrival.token());
        door(panel, "login.forgotten", Links.FORGOTTEN).addClass("login-forgotten");
        Element aside = panel.appendElement("div").addClass("door-aside");
        aside.appendElement("span").text(words("login.new"));
        door(aside, "login.sign_up", Links.SIGN_UP);
        panel.appendElement("p").addClass("lead").text(words("login.reassurance"));
        door(panel, "privacy.link", words("privacy.path").substring(1));
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

    private void form(@Nullable CsrfToken token) {
        Element form = panel.appendElement("form")
                .addClass("sign-in")
                .attr("method", "post")
                .attr("action", "/" + Links.LOGIN);
        if (token != null) {
            form.appendElement("input")
                    .attr("type", "hidden")
                    .attr("name", token.getParameterName())
                    .attr("value", token.getToken());
        }
        field(form, "email", "username", "email").expectFirst("input").attr("autocapitalize", "none");
        field(form, "password", "current-password", "password")
                .appendElement("button")
                .attr("type", "button")
                .addClass("sign-in-reveal")
                .attr("hidden", "")
                .attr("aria-pressed", "false")
                .attr("aria-label", words("login.password.show"));
        form.appendElement("button")
                .attr("type", "submit")
                .addClass("button")
                .addClass("button-primary")
                .addClass("door-submit")
                .text(words("login.submit"));
    }

    /** @return what is around the input */
    private Element field(Element form, String name, String kept, String type) {
        Element field = form.appendElement("div").addClass("sign-in-field");
        field.appendElement("label").attr("for", name).text(words("login." + name));
        Element frame = field.appendElement("div").addClass("sign-in-input");
        frame.appendElement("input")
                .attr("id", name)
                .attr("name", name.equals("email") ? "username" : name)
                .attr("type", type)
                .attr("autocomplete", kept)
                .attr("required", "")
                .attr("aria-describedby", name + "-problem");
        field.appendElement("p")
                .attr("id", name + "-problem")
                .addClass("sign-in-missing")
                .attr("hidden", "")
                .text(words("login." + name + ".missing"));
        return frame;
    }

    private Element door(Element where, String words, String path) {
        return where.appendElement("a")
                .addClass("door-link")
                .attr("href", "/" + path)
                .text(words(words));
    }
}
