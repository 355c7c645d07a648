package ca.astrogrowth.ui.settings;

import ca.astrogrowth.accounts.OpenSession;
import ca.astrogrowth.accounts.Sessions;
import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Moments;
import ca.astrogrowth.ui.kit.SessionMark;
import ca.astrogrowth.ui.kit.Toast;
import ca.astrogrowth.ui.kit.Visitor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the person is signed in, and the way to end it there. */
class SessionsCard extends Section {

    private final transient Sessions sessions;
    private final SignedIn who;
    private final @Nullable UUID mine;
    private final Div list = new Div();
    private final Button others;

    SessionsCard(Sessions sessions, Visitor visitor) {
        this.sessions = sessions;
        this.who = visitor.who();
        this.mine = SessionMark.here().map(SessionMark::id).orElse(null);
        addClassNames("card", "form-card");
        Paragraph lead = new Paragraph(getTranslation("sessions.lead"));
        lead.addClassName("hint");
        list.addClassName("sessions");
        list.getElement().setAttribute("role", "list");
        others = Actions.plain(Glyph.SIGN_OUT, getTranslation("sessions.end_others"), this::endOthers);
        add(new H2(getTranslation("sessions.title")), lead, list, others);
        show();
    }

    private void show() {
        List<OpenSession> open = sessions.of(who.person());
        list.removeAll();
        open.forEach(session -> list.add(row(session)));
        others.setVisible(
                mine != null && open.stream().anyMatch(session -> !session.id().equals(mine)));
    }

    private Div row(OpenSession session) {
        Span device = new Span(Objects.requireNonNullElse(session.agent(), getTranslation("sessions.unknown")));
        device.addClassName("session-device");
        String seen = getTranslation("sessions.seen", Moments.minute(session.seenAt(), getLocale()));
        Span hint = new Span(
                Stream.of(session.address(), seen).filter(Objects::nonNull).collect(Collectors.joining(" · ")));
        hint.addClassName("hint");
        Div words = new Div(device, hint);
        words.addClassName("session-words");
        Div row = new Div(words, session.id().equals(mine) ? new Span(getTranslation("sessions.here")) : end(session));
        row.addClassName("session");
        row.getElement().setAttribute("role", "listitem");
        return row;
    }

    private Button end(OpenSession session) {
        return new Button(getTranslation("sessions.end"), click -> {
            sessions.end(who, session.id());
            Toast.done(getTranslation("sessions.ended"));
            show();
        });
    }

    private void endOthers() {
        if (mine != null) {
            sessions.endOthers(who, mine);
            Toast.done(getTranslation("sessions.ended"));
            show();
        }
    }
}
