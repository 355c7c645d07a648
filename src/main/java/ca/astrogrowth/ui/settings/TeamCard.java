package ca.astrogrowth.ui.settings;

import ca.astrogrowth.accounts.Invitation;
import ca.astrogrowth.accounts.Member;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** The workspace's people and those who were asked, for those who look after them. */
class TeamCard extends Section {

    private final transient Team team;
    private final UnorderedList list = new UnorderedList();
    private final UnorderedList asked = new UnorderedList();
    private final H3 waiting = new H3(getTranslation("team.waiting"));

    TeamCard(Team team) {
        this.team = team;
        addClassNames("card", "form-card", "team");
        list.addClassName("team-list");
        asked.addClassName("team-list");
        Paragraph text = new Paragraph(getTranslation("team.text"));
        text.addClassName("hint");
        add(new H2(getTranslation("team.title")), text, list, waiting, asked, new InviteForm(team, this::show));
        show();
    }

    private void show() {
        list.removeAll();
        for (Member member : team.list()) {
            list.add(new MemberItem(member, team, this::show));
        }
        List<Invitation> invitations = team.invitations();
        waiting.setVisible(!invitations.isEmpty());
        asked.removeAll();
        invitations.forEach(invitation -> asked.add(new InvitationItem(invitation, team, this::show)));
    }
}
