package ca.astrogrowth.ui.shell;

import ca.astrogrowth.accounts.rights.NeedsNothing;
import ca.astrogrowth.ui.kit.PlainPage;
import org.jsoup.nodes.Element;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What a browser shows instead of a screen while it has no network. It is kept in the browser before anybody knows which
 * language will be wanted, so it speaks both.
 */
@RestController
@NeedsNothing("door")
class OfflinePage {

    static final String PATH = "/hors-ligne";

    @GetMapping(PATH)
    ResponseEntity<String> show() {
        return new Written().answer(HttpStatus.OK);
    }

    private static final class Written extends PlainPage {

        Written() {
            super(Languages.FRENCH);
            title(words("page.title", words("offline.title")));
            script("offline");
            Element main = body().appendElement("main").addClass("offline");
            Element drawing = main.appendElement("img").attr("src", "/images/lost.svg");
            drawing.attr("alt", "").attr("width", "240").attr("height", "160");
            main.appendElement("h1").text(words("offline.title"));
            main.appendElement("p").addClass("lead").text(words("offline.text"));
            main.appendElement("button")
                    .attr("type", "button")
                    .addClass("button")
                    .addClass("button-primary")
                    .text(words("offline.retry"));
            main.appendElement("p")
                    .attr("lang", Languages.ENGLISH.toLanguageTag())
                    .addClass("hint")
                    .text(String.join(
                            ". ", words(Languages.ENGLISH, "offline.title"), words(Languages.ENGLISH, "offline.text")));
        }
    }
}
