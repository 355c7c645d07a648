package ca.astrogrowth.ui.shell;

import ca.astrogrowth.accounts.People;
import ca.astrogrowth.accounts.People.Membership;
import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.EmptyState;
import ca.astrogrowth.ui.kit.Entrance;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.kit.Visitor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** An address that leads nowhere, or to something that is not this workspace's; to which of theirs, if it is one's own. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class NotFoundView extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    private final transient Elsewhere elsewhere;
    private final transient People people;
    private final transient Visitor visitor;
    private String title = "error.not_found.title";

    NotFoundView(Elsewhere elsewhere, People people, Visitor visitor) {
        this.elsewhere = elsewhere;
        this.people = people;
        this.visitor = visitor;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        Optional<SignedIn> who = visitor.known();
        Optional<Membership> there =
                who.flatMap(known -> elsewhere.find(known, event.getLocation().getSegments()));
        removeAll();
        there.ifPresentOrElse(other -> offer(who.orElseThrow(), other), this::nothing);
        return HttpServletResponse.SC_NOT_FOUND;
    }

    private void nothing() {
        add(EmptyState.wholePage(
                "lost",
                "error.not_found",
                Actions.primaryLink(Glyph.HOME, getTranslation("error.home"), Links.DASHBOARD)));
    }

    private void offer(SignedIn who, Membership other) {
        title = "error.elsewhere.title";
        add(EmptyState.wholePage(
                "lost",
                "error.elsewhere",
                new Paragraph(getTranslation("error.elsewhere.where", other.workspace())),
                Actions.primary(
                        Glyph.SHOP,
                        getTranslation("error.elsewhere.go", other.workspace()),
                        () -> people.enter(who.person(), other.tenant()).ifPresent(this::go))));
    }

    /** The address stays: it leads somewhere now. */
    private void go(SignedIn there) {
        Entrance.become(there);
        getUI().ifPresent(ui -> ui.getPage().reload());
    }

    @Override
    public String getPageTitle() {
        return getTranslation(title);
    }
}
