package ca.astrogrowth.ui.settings;

import ca.astrogrowth.accounts.Member;
import ca.astrogrowth.accounts.rights.Role;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.ConfirmDialog;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Moments;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** One of the workspace's people: who, what they are here, when they were last here. */
class MemberItem extends ListItem {

    private final transient Member member;
    private final transient Team team;
    private final Runnable changed;

    MemberItem(Member member, Team team, Runnable changed) {
        this.member = member;
        this.team = team;
        this.changed = changed;
        addClassName("team-item");
        Span name = new Span(team.isMe(member) ? getTranslation("team.you", member.name()) : member.name());
        name.addClassName("team-name");
        Span seen = hint(
                member.enteredAt() == null
                        ? getTranslation("team.never")
                        : getTranslation("team.seen", Moments.minute(member.enteredAt(), getLocale())));
        Div words = new Div(name, hint(member.email()), seen);
        words.addClassName("team-words");
        add(words, role());
        if (!team.isMe(member)) {
            menu();
        }
    }

    /** What is refused goes back to what it was. */
    private Component role() {
        RoleField role = new RoleField(getTranslation("team.role.of", member.name()));
        role.setValue(member.role());
        role.addValueChangeListener(change -> {
            Role wanted = change.getValue();
            if (wanted != null && wanted != member.role()) {
                role.setValue(member.role());
                team.change(member, wanted, changed);
            }
        });
        return role;
    }

    private void menu() {
        Button button = Actions.bare(Glyph.MORE, getTranslation("team.more", member.name()), () -> {});
        ContextMenu menu = new ContextMenu(button);
        menu.setOpenOnClick(true);
        menu.addItem(getTranslation("team.hand_over"), click -> ask("team.hand_over.ask", this::handOver));
        menu.addItem(getTranslation("team.remove"), click -> ask("team.remove.ask", this::remove))
                .addClassName("menu-danger");
        add(button, menu);
    }

    private void ask(String key, Runnable confirmed) {
        Paragraph who = new Paragraph(getTranslation("team.ask.who", member.name(), member.email()));
        new ConfirmDialog(key, confirmed, who).open();
    }

    private void handOver() {
        team.handOver(member, () -> getUI().ifPresent(ui -> ui.getPage().reload()));
    }

    private void remove() {
        team.remove(member, changed);
    }

    private static Span hint(String words) {
        Span hint = new Span(words);
        hint.addClassName("hint");
        return hint;
    }
}
