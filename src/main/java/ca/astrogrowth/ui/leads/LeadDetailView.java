package ca.astrogrowth.ui.leads;

import ca.astrogrowth.accounts.rights.Needs;
import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.leads.LeadId;
import ca.astrogrowth.notifications.LiveUpdates;
import ca.astrogrowth.ui.kit.Addresses;
import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.kit.Live;
import ca.astrogrowth.ui.kit.Visitor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One prospect: how to reach it, what it is worth, and where all that comes from. */
@Route(Links.LEADS + "/:id")
@PermitAll
@Needs(Right.READ)
class LeadDetailView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient LeadPageReader reader;
    private final transient LeadEditor editor;
    private final transient LiveUpdates updates;
    private final transient Visitor visitor;
    private @Nullable LeadId id;
    private String title = "";

    LeadDetailView(LeadPageReader reader, LeadEditor editor, LiveUpdates updates, Visitor visitor) {
        this.reader = reader;
        this.editor = editor;
        this.updates = updates;
        this.visitor = visitor;
        addClassName("screen");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<LeadId> asked = Addresses.id(event).map(LeadId::new);
        Optional<LeadId> tells = asked.flatMap(reader::leadOf);
        if (tells.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else if (!tells.equals(asked)) {
            event.forwardTo(Links.lead(tells.get()));
        } else if (!tells.get().equals(id)) {
            id = tells.get();
            layOut(id, Addresses.query(event, Links.FACT).orElse(null));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", title);
    }

    /** @param fact what to point at; null for nothing */
    private void layOut(LeadId lead, @Nullable String fact) {
        removeAll();
        LeadBody body = new LeadBody(editor, fact);
        Live<Optional<LeadPage>> live = Live.on(
                body,
                updates,
                visitor.who().tenant(),
                () -> reader.read(lead),
                page -> page.ifPresentOrElse(known -> show(body, known), () -> leave(lead)));
        body.reads(live::now);
        // Last: what is attached already would not be read.
        add(body);
    }

    private void show(LeadBody body, LeadPage page) {
        title = LeadWords.name(page.lead());
        body.show(page);
    }

    /** It was deleted or merged while somebody looked: its address knows where that leads to now. */
    private void leave(LeadId lead) {
        getUI().ifPresent(ui -> ui.navigate(Links.lead(lead)));
    }
}
