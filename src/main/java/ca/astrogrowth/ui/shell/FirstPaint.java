package ca.astrogrowth.ui.shell;

import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.kit.Visitor;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * What the page shows with its first byte, while the browser fetches what makes it live: the house around the screen, its
 * greeting, and grey shapes of about the size of what comes. The screen takes its place. Nothing in it can be pressed, and
 * screen readers wait for the real one.
 */
@Component
class FirstPaint {

    private static final List<String> DOORS =
            List.of(Links.SIGN_UP, Links.CONFIRM, Links.FORGOTTEN, Links.NEW_PASSWORD);
    private static final int FIGURES = 4;

    private final Visitor visitor;

    FirstPaint(Visitor visitor) {
        this.visitor = visitor;
    }

    /**
     * @param page that holds the application
     * @param path of the screen that was asked for, without the first slash
     */
    void on(Document page, String path, Locale locale) {
        String place = path.split("/", 2)[0];
        if (DOORS.contains(place)) {
            early(page.head());
            door(frame(page), locale);
        } else {
            visitor.known().ifPresent(who -> shell(frame(page), who, path, locale));
        }
    }

    /** Beside the outlet: what is in it when the router comes, the router would keep. */
    private static Element frame(Document page) {
        return block(page.body(), "first-paint").attr("aria-hidden", "true");
    }

    private static void door(Element frame, Locale locale) {
        Element story = block(block(frame, "login"), "login-story");
        brand(block(story, "login-top"), locale);
        story.appendElement("p").addClass("login-promise").text(I18NProvider.translate(locale, "login.promise"));
    }

    /** The largest thing there: the styles that ask for it come later. */
    private static void early(Element head) {
        head.appendElement("link")
                .attr("rel", "preload")
                .attr("href", "images/sky.svg")
                .attr("as", "image");
    }

    private static void shell(Element frame, SignedIn who, String path, Locale locale) {
        Element shell = block(frame, "shell");
        brand(block(shell, "shell-bar"), locale);
        Element screen = block(shell.appendElement("main"), "screen");
        if (path.isEmpty()) {
            Element words = block(block(screen, "page-header"), "page-header-words");
            block(words, "title-shape").text(I18NProvider.translate(locale, "dashboard.hello", who.firstName()));
            words.appendElement("p").addClass("lead").text(I18NProvider.translate(locale, "dashboard.lead"));
        }
        Element figures = block(block(screen, "skeleton"), "skeleton-row", "skeleton-figures");
        IntStream.range(0, FIGURES).forEach(each -> block(figures, "skeleton-shape", "skeleton-figure"));
    }

    private static void brand(Element bar, Locale locale) {
        Element brand = block(bar, "brand");
        brand.appendElement("img").attr("src", "images/logo.svg").attr("alt", "");
        brand.appendElement("span").text(I18NProvider.translate(locale, "app.name"));
    }

    private static Element block(Element parent, String... classes) {
        Element block = parent.appendElement("div");
        List.of(classes).forEach(block::addClass);
        return block;
    }
}
