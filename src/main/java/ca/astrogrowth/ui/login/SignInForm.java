package ca.astrogrowth.ui.login;

import ca.astrogrowth.ui.kit.Links;
import java.util.Locale;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/** An address and a password. */
final class SignInForm extends FrontPage {

    SignInForm(Locale locale, Arrival arrival) {
        super(locale, arrival, "login");
        if (arrival.removedFrom() != null) {
            panel().appendElement("p")
                    .addClass("sign-in-problem")
                    .attr("role", "status")
                    .text(words("login.removed", arrival.removedFrom()));
        }
        Element form = form(Links.LOGIN, arrival.token());
        field(form, "email", "login.email", "username")
                .attr("name", "username")
                .attr("type", "email")
                .attr("autocapitalize", "none");
        Element password =
                field(form, "password", "login.password", "current-password").attr("type", "password");
        reveal(Objects.requireNonNull(password.parent()));
        submit(form, "login.submit");
        passkey(form, arrival.token());
        door(panel(), "login.forgotten", Links.FORGOTTEN).addClass("login-forgotten");
        Element aside = panel().appendElement("div").addClass("door-aside");
        aside.appendElement("span").text(words("login.new"));
        door(aside, "login.sign_up", Links.SIGN_UP);
        Element foot = panel().appendElement("div").addClass("login-foot");
        foot.appendElement("p").addClass("lead").text(words("login.reassurance"));
        door(foot, "privacy.link", words("privacy.path").substring(1));
    }

    /** For those whose browser can ask a device; the script shows it. */
    private void passkey(Element form, @Nullable CsrfToken token) {
        Element button = form.appendElement("button")
                .attr("type", "button")
                .addClass("button")
                .addClass("sign-in-passkey")
                .attr("hidden", "")
                .text(words("login.passkey"));
        if (token != null) {
            button.attr("data-header", token.getHeaderName());
        }
        form.appendElement("p")
                .addClass("sign-in-missing")
                .attr("id", "passkey-problem")
                .attr("role", "alert")
                .attr("hidden", "")
                .text(words("login.passkey.failed"));
    }

    private void reveal(Element frame) {
        frame.appendElement("button")
                .attr("type", "button")
                .addClass("sign-in-reveal")
                .attr("hidden", "")
                .attr("aria-pressed", "false")
                .attr("aria-label", words("login.password.show"));
    }
}
