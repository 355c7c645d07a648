package ca.astrogrowth.ui.letters;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.GONE;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.TOO_MANY_REQUESTS;

import ca.astrogrowth.accounts.TooManyAttemptsException;
import ca.astrogrowth.accounts.rights.NeedsNothing;
import ca.astrogrowth.common.CsvFile;
import ca.astrogrowth.common.EmailAddress;
import ca.astrogrowth.leads.ContactRefusals.Held;
import ca.astrogrowth.leads.facts.Fact;
import ca.astrogrowth.privacy.Prospects;
import ca.astrogrowth.privacy.Prospects.Standing;
import ca.astrogrowth.ui.kit.LanguageSwitch;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * For those whom workspaces may hold data about: what is held, and their no. The first page says the same to everybody; what
 * it is worth comes by letter.
 */
@RestController
@RequestMapping(ProspectPages.PATH)
@NeedsNothing("signed-link")
class ProspectPages {

    static final String PATH = "/vos-donnees";
    private static final List<String> COLUMNS = List.of("workspace", "field", "value", "source", "fetched_at", "page");

    private final Prospects prospects;

    ProspectPages(Prospects prospects) {
        this.prospects = prospects;
    }

    @GetMapping
    ResponseEntity<String> show(HttpServletRequest request) {
        return form(LanguageSwitch.spoken(request), null).answer(OK);
    }

    @PostMapping
    ResponseEntity<String> ask(@RequestParam(defaultValue = "") String email, HttpServletRequest request) {
        Locale locale = LanguageSwitch.spoken(request);
        try {
            prospects.ask(EmailAddress.of(email), locale.getLanguage(), request.getRemoteAddr());
            return new Page(locale, "prospect.asked.title")
                    .text("prospect.asked.text", email.strip())
                    .answer(OK);
        } catch (IllegalArgumentException notAnAddress) {
            return form(locale, "prospect.email.wrong").answer(BAD_REQUEST);
        } catch (TooManyAttemptsException often) {
            return form(locale, "door.limit").answer(TOO_MANY_REQUESTS);
        }
    }

    private static Page form(Locale locale, @Nullable String problem) {
        Page page = new Page(locale, "prospect.title").text("prospect.lead");
        Element form = page.form("prospect.ask", "letter-go");
        Element field = form.prependElement("div").addClass("sign-in-field");
        field.appendElement("label").attr("for", "email").text(page.words("login.email"));
        Element input = field.appendElement("div")
                .addClass("sign-in-input")
                .appendElement("input")
                .attr("id", "email")
                .attr("name", "email")
                .attr("type", "email")
                .attr("autocomplete", "email")
                .attr("required", "");
        if (problem != null) {
            input.attr("aria-describedby", "problem").attr("aria-invalid", "true");
            field.appendElement("p")
                    .attr("id", "problem")
                    .attr("role", "alert")
                    .addClass("sign-in-missing")
                    .text(page.words(problem));
        }
        return page.link("privacy.link", page.words("privacy.path"));
    }

    @GetMapping("/{token}")
    ResponseEntity<String> look(@PathVariable String token, Locale browser) {
        return prospects.open(token).map(known -> page(known, token).answer(OK)).orElseGet(() -> dead(browser));
    }

    /** The page's button, and nothing else: mail servers open links, too. */
    @PostMapping("/{token}")
    ResponseEntity<String> refuse(@PathVariable String token, Locale browser) {
        return prospects
                .refuse(token)
                .map(known -> page(known, token).answer(OK))
                .orElseGet(() -> dead(browser));
    }

    private static Page page(Standing known, String token) {
        Page page = new Page(LanguageSwitch.locale(known.language()), "prospect.page.title")
                .text("prospect.page.lead", known.email())
                .link("prospect.page.fetch", PATH + "/" + token + "/donnees.csv");
        if (known.refused()) {
            page.text("prospect.page.refused");
        } else {
            page.text("prospect.page.refuse.lead").form("prospect.page.refuse", "letter-no");
        }
        return page;
    }

    private static ResponseEntity<String> dead(Locale browser) {
        return new Page(LanguageSwitch.asked(browser.toLanguageTag(), browser), "letter.page.dead.title")
                .text("prospect.dead")
                .link("prospect.again", PATH)
                .answer(GONE);
    }

    /** Written as it is read, one workspace after the other. */
    @GetMapping("/{token}/donnees.csv")
    void fetch(@PathVariable String token, HttpServletResponse response) throws IOException {
        if (prospects.open(token).isEmpty()) {
            response.setStatus(HttpStatus.GONE.value());
            return;
        }
        response.setContentType("text/csv;header=present;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"donnees.csv\"");
        CsvFile csv = new CsvFile(response.getOutputStream());
        csv.row(COLUMNS);
        prospects.held(token, (workspace, held) -> write(csv, workspace, held));
        csv.flush();
    }

    private static void write(CsvFile csv, String workspace, Held held) {
        try {
            for (Fact fact : held.facts()) {
                csv.row(Arrays.asList(
                        workspace,
                        fact.field().code(),
                        fact.value(),
                        fact.source().name(),
                        fact.fetchedAt().toString(),
                        Objects.toString(fact.page(), null)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
