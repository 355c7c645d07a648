package ca.astrogrowth.ui.shell;

import ca.astrogrowth.accounts.People;
import ca.astrogrowth.ui.kit.LanguageSwitch;
import ca.astrogrowth.ui.kit.Visitor;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** The language of a page: what the person chose, else what was chosen in this browser, else what the browser asks for. */
@Component
class Spoken {

    private final Visitor visitor;
    private final People people;

    Spoken(Visitor visitor, People people) {
        this.visitor = visitor;
        this.people = people;
    }

    /** What somebody chose; empty when nobody did. */
    Optional<Locale> wanted(@Nullable VaadinRequest request) {
        return visitor.known()
                .flatMap(who -> people.language(who.person()))
                .or(() -> Cookies.value(request, LanguageSwitch.COOKIE))
                .filter(LanguageSwitch::known)
                .map(LanguageSwitch::locale);
    }

    Locale spoken(VaadinRequest request) {
        return wanted(request)
                .orElseGet(() ->
                        LanguageSwitch.asked(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE), request.getLocale()));
    }
}
