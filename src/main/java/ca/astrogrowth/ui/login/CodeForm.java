package ca.astrogrowth.ui.login;

import ca.astrogrowth.ui.kit.Links;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** The code that the telephone shows or, for those who do not have it at hand, a recovery code. */
final class CodeForm extends FrontPage {

    /** @param recovery whether a recovery code is asked for; either is taken in any case */
    CodeForm(Locale locale, Arrival arrival, boolean recovery) {
        super(locale, arrival, recovery ? "code.recovery" : "code");
        Element form = form(Links.CODE, arrival.token());
        if (recovery) {
            form.appendElement("input").attr("type", "hidden").attr("name", Links.RECOVERY);
            field(form, "code", "code.recovery.field", "off")
                    .attr("type", "text")
                    .attr("autocapitalize", "none")
                    .attr("spellcheck", "false");
        } else {
            field(form, "code", "code.field", "one-time-code")
                    .attr("type", "text")
                    .attr("inputmode", "numeric");
        }
        submit(form, "code.submit");
        if (recovery) {
            door(panel(), "code.telephone", Links.CODE).addClass("login-forgotten");
        } else {
            door(panel(), "code.lost", Links.CODE + "?" + Links.RECOVERY).addClass("login-forgotten");
        }
        Element aside = panel().appendElement("div").addClass("door-aside");
        door(aside, "code.again", Links.LOGIN);
    }
}
