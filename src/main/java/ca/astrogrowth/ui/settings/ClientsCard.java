package ca.astrogrowth.ui.settings;

import ca.astrogrowth.accounts.ApprovalMode;
import ca.astrogrowth.accounts.Workspace;
import ca.astrogrowth.clients.ClientLink;
import ca.astrogrowth.clients.ClientLinks;
import ca.astrogrowth.clients.NewClient;
import ca.astrogrowth.clients.TooManyLinksException;
import ca.astrogrowth.ui.kit.Toast;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.Supplier;

/** The clients who approve without an account, and the links that they were given. */
class ClientsCard extends Section {

    private final transient ClientLinks links;
    private final Paragraph none = new Paragraph(getTranslation("clients.none"));
    private final UnorderedList list = new UnorderedList();

    ClientsCard(ClientLinks links, Workspace workspace) {
        this.links = links;
        addClassNames("card", "form-card", "team");
        list.addClassName("team-list");
        none.addClassName("hint");
        boolean asked = workspace.preferences().approval() == ApprovalMode.CLIENT;
        Paragraph text = new Paragraph(getTranslation(asked ? "clients.text" : "clients.text.idle"));
        text.addClassName("hint");
        add(new H2(getTranslation("clients.title")), text, none, list, new ClientForm(this::make));
        show();
    }

    private void show() {
        List<ClientLink> known = links.list();
        none.setVisible(known.isEmpty());
        list.removeAll();
        known.forEach(link -> list.add(new ClientItem(link, this)));
    }

    /** @return whether there is one more */
    private boolean make(NewClient client) {
        return give(() -> links.make(client), "clients.made");
    }

    void renew(UUID link) {
        give(() -> links.renew(link), "clients.renewed");
    }

    void end(ClientLink link) {
        try {
            links.revoke(link.id());
            Toast.done(getTranslation("clients.ended", link.name()));
        } catch (NoSuchElementException gone) {
            Toast.failed(getTranslation("clients.gone"));
        }
        show();
    }

    private boolean give(Supplier<ClientLink> work, String done) {
        boolean given = false;
        try {
            ClientLink link = work.get();
            Toast.done(getTranslation(done, link.name()));
            new ClientLinkDialog(link).open();
            given = true;
        } catch (TooManyLinksException many) {
            Toast.failed(getTranslation("clients.many"));
        } catch (NoSuchElementException gone) {
            Toast.failed(getTranslation("clients.gone"));
        }
        show();
        return given;
    }
}
