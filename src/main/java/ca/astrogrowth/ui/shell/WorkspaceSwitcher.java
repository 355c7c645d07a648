package ca.astrogrowth.ui.shell;

import ca.astrogrowth.accounts.People;
import ca.astrogrowth.accounts.People.Membership;
import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.ui.kit.Glyph;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** The workspace at hand; for those who belong to several, the way to another. */
class WorkspaceSwitcher extends Div {

    private final transient People people;

    WorkspaceSwitcher(SignedIn who, People people) {
        this.people = people;
        addClassName("workspace");
        List<Membership> memberships = people.memberships(who.person());
        if (memberships.size() > 1) {
            add(choice(who, memberships));
        } else {
            add(Glyph.SHOP.icon(), new Span(who.workspace()));
        }
    }

    private Select<Membership> choice(SignedIn who, List<Membership> memberships) {
        Select<Membership> select = new Select<>();
        select.setAriaLabel(getTranslation("shell.workspace"));
        select.setPrefixComponent(Glyph.SHOP.icon());
        select.setItems(memberships);
        select.setItemLabelGenerator(Membership::workspace);
        memberships.stream()
                .filter(membership -> membership.tenant().equals(who.tenant()))
                .findFirst()
                .ifPresent(select::setValue);
        select.addValueChangeListener(change -> enter(who, change.getValue()));
        return select;
    }

    /** The principal changes with the session's security context; every open tab then starts again in the new place. */
    private void enter(SignedIn who, Membership chosen) {
        people.in(who.person(), chosen.tenant()).ifPresent(next -> {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            var before = SecurityContextHolder.getContext().getAuthentication();
            context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                    next, null, before == null ? List.of() : before.getAuthorities()));
            SecurityContextHolder.setContext(context);
            VaadinSession session = VaadinSession.getCurrent();
            session.getSession()
                    .setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
            session.getUIs().forEach(WorkspaceSwitcher::startAgain);
        });
    }

    private static void startAgain(UI ui) {
        ui.access(() -> ui.getPage().setLocation("."));
    }
}
