package ca.astrogrowth.ui.letters;

import ca.astrogrowth.accounts.rights.NeedsNothing;
import ca.astrogrowth.privacy.Responsible;
import ca.astrogrowth.privacy.Retention;
import ca.astrogrowth.ui.kit.LanguageSwitch;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What is kept of whom, why, where, for how long, and what people may ask: the page that the law wants, in both languages. How
 * long is said by the records that the purge follows.
 */
@RestController
@NeedsNothing("door")
class PrivacyPages {

    static final String FRENCH = "/confidentialite";
    static final String ENGLISH = "/privacy";
    private static final List<String> PURPOSES = List.of("account", "leads", "posts", "figures", "security");
    private static final List<String> PROCESSORS = List.of("linkedin", "places", "gemini", "hunter");
    private static final List<String> RIGHTS = List.of("access", "erase", "correct", "refuse", "complain");

    private final Responsible responsible;
    private final Retention retention;
    private final String gemini;
    private final String store;

    PrivacyPages(
            Responsible responsible,
            Retention retention,
            @Value("${astrogrowth.content.genai.location:global}") String gemini,
            @Value("${astrogrowth.storage.region:us-east-1}") String store) {
        this.responsible = responsible;
        this.retention = retention;
        this.gemini = gemini;
        this.store = store;
    }

    @GetMapping(FRENCH)
    ResponseEntity<String> french() {
        return page(LanguageSwitch.locale("fr"), ENGLISH, "en");
    }

    @GetMapping(ENGLISH)
    ResponseEntity<String> english() {
        return page(LanguageSwitch.locale("en"), FRENCH, "fr");
    }

    private ResponseEntity<String> page(Locale locale, String other, String language) {
        Page page = new Page(locale, "privacy.title").text("privacy.lead");
        Element who = part(page, "privacy.responsible");
        who.appendElement("p").text(page.words("privacy.responsible.text", responsible.name(), responsible.title()));
        who.appendElement("a").attr("href", "mailto:" + responsible.email()).text(responsible.email());
        list(page, "privacy.purposes", PURPOSES);
        Element processors = list(page, "privacy.processors", PROCESSORS);
        processors.appendElement("li").text(page.words("privacy.processors.store", store));
        processors.appendElement("li").text(page.words("privacy.processors.region", gemini));
        Element kept = part(page, "privacy.kept").appendElement("ul").addClass("plain-list");
        retention
                .kept()
                .forEach(each -> kept.appendElement("li")
                        .text(page.words(
                                "privacy.kept." + each.code(), each.time().toDays())));
        kept.appendElement("li").text(page.words("privacy.kept.rest"));
        list(page, "privacy.rights", RIGHTS);
        page.link("prospect.title", ProspectPages.PATH);
        page.card()
                .appendElement("a")
                .addClass("letter-link")
                .attr("href", other)
                .attr("lang", language)
                .text(page.words("language." + language));
        return page.answer(HttpStatus.OK);
    }

    private static Element part(Page page, String key) {
        Element part = page.card().appendElement("section").addClass("letter-post");
        part.appendElement("h2").text(page.words(key));
        return part;
    }

    private static Element list(Page page, String key, List<String> codes) {
        Element list = part(page, key).appendElement("ul").addClass("plain-list");
        codes.forEach(code -> list.appendElement("li").text(page.words(key + "." + code)));
        return list;
    }
}
