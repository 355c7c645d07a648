package ca.astrogrowth.ui.settings;

import ca.astrogrowth.publishing.LinkedIn;
import ca.astrogrowth.publishing.LinkedInAccount;
import ca.astrogrowth.publishing.LinkedInAccount.State;
import ca.astrogrowth.publishing.LinkedInApplication;
import ca.astrogrowth.publishing.LinkedInIdentity;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.ConfirmDialog;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.kit.Moments;
import ca.astrogrowth.ui.kit.Toast;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** One connection: until when, what it allows in plain words, in whose name, and the way out. */
class LinkedInAccountItem extends Div {

    private final transient LinkedInAccount account;
    private final transient LinkedIn linkedIn;
    private final Runnable changed;

    LinkedInAccountItem(LinkedInAccount account, LinkedIn linkedIn, Runnable changed) {
        this.account = account;
        this.linkedIn = linkedIn;
        this.changed = changed;
        addClassName("linkedin-account");
        getElement().setAttribute("data-state", account.state().code());
        add(head(), validity(), permissions());
        if (!account.identities().isEmpty()) {
            add(identities());
        } else if (account.application() == LinkedInApplication.COMMUNITY) {
            add(hint(getTranslation("linkedin.no_page")));
        }
        add(actions());
    }

    private Div head() {
        Div icon = new Div(Glyph.LINKEDIN.icon());
        icon.addClassName("banner-icon");
        H3 name = new H3(account.member());
        Paragraph state =
                new Paragraph(getTranslation("linkedin.state." + account.state().code()));
        state.addClassName("linkedin-state");
        Div words = new Div(name, state);
        words.addClassName("banner-words");
        Div head = new Div(icon, words);
        head.addClassName("linkedin-head");
        return head;
    }

    private Paragraph validity() {
        String until = Moments.day(account.expiresAt(), getLocale());
        String key = account.state() == State.RECONNECT
                ? "linkedin.expired"
                : account.renews() ? "linkedin.renews" : "linkedin.expires";
        Paragraph validity = hint(getTranslation(key, until));
        if (account.lastSync() != null) {
            validity.add(
                    new Span(" " + getTranslation("linkedin.synced", Moments.minute(account.lastSync(), getLocale()))));
        }
        return validity;
    }

    private UnorderedList permissions() {
        UnorderedList list = new UnorderedList();
        list.addClassName("permissions");
        account.scopes().stream()
                .sorted()
                .filter(scope -> !account.missing().contains(scope))
                .map(scope -> "linkedin.scope." + scope)
                .filter(key -> !getTranslation(key).isBlank())
                .forEach(key -> list.add(permission(Glyph.CHECK, getTranslation(key), "given")));
        account.missing().stream()
                .sorted()
                .forEach(scope ->
                        list.add(permission(Glyph.ALERT, getTranslation("linkedin.missing." + scope), "missing")));
        return list;
    }

    private static ListItem permission(Glyph glyph, String words, String state) {
        ListItem item = new ListItem(glyph.icon(), new Span(words));
        item.getElement().setAttribute("data-state", state);
        return item;
    }

    private UnorderedList identities() {
        UnorderedList list = new UnorderedList();
        list.addClassName("identities");
        account.identities().forEach(identity -> list.add(identity(identity)));
        return list;
    }

    private ListItem identity(LinkedInIdentity identity) {
        Span name = new Span(getTranslation(
                "linkedin.identity." + identity.kind().name().toLowerCase(java.util.Locale.ROOT), identity.name()));
        ListItem item = new ListItem(name);
        if (identity.usual()) {
            Span usual = new Span(getTranslation("linkedin.usual"));
            usual.addClassName("badge");
            item.add(usual);
        } else {
            item.add(Actions.plain(Glyph.CHECK, getTranslation("linkedin.make_usual"), () -> {
                linkedIn.makeUsual(identity.id());
                Toast.done(getTranslation("linkedin.usual_now", identity.name()));
                changed.run();
            }));
        }
        return item;
    }

    private Div actions() {
        Div actions = new Div();
        actions.addClassName("actions");
        Anchor again = Links.toLinkedIn(account.application().code(), new Span(getTranslation("linkedin.reconnect")));
        again.addClassName("button");
        if (account.state() == State.RECONNECT) {
            again.addClassName("button-linkedin");
        }
        actions.add(again, Actions.plain(Glyph.CLOSE, getTranslation("linkedin.disconnect"), this::ask));
        return actions;
    }

    private void ask() {
        new ConfirmDialog("linkedin.leave", () -> {
                    linkedIn.disconnect(account.id());
                    Toast.done(getTranslation("linkedin.disconnected"));
                    changed.run();
                })
                .open();
    }

    private static Paragraph hint(String words) {
        Paragraph hint = new Paragraph(words);
        hint.addClassName("hint");
        return hint;
    }
}
