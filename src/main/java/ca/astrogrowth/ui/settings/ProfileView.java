package ca.astrogrowth.ui.settings;

import ca.astrogrowth.access.ApiKeys;
import ca.astrogrowth.accounts.Farewell;
import ca.astrogrowth.accounts.Passkeys;
import ca.astrogrowth.accounts.PasswordChanges;
import ca.astrogrowth.accounts.People;
import ca.astrogrowth.accounts.SecondSteps;
import ca.astrogrowth.accounts.Sessions;
import ca.astrogrowth.accounts.Workspace;
import ca.astrogrowth.accounts.rights.Needs;
import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.accounts.rights.Role;
import ca.astrogrowth.clients.ClientLinks;
import ca.astrogrowth.content.Contents;
import ca.astrogrowth.notifications.LetterChoices;
import ca.astrogrowth.notifications.LiveUpdates;
import ca.astrogrowth.publishing.LinkedIn;
import ca.astrogrowth.publishing.LinkedInStatus;
import ca.astrogrowth.publishing.Queue;
import ca.astrogrowth.ui.kit.Addresses;
import ca.astrogrowth.ui.kit.Allowed;
import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.kit.Live;
import ca.astrogrowth.ui.kit.PageHeader;
import ca.astrogrowth.ui.kit.Toast;
import ca.astrogrowth.ui.kit.Visitor;
import ca.astrogrowth.webhooks.Webhooks;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;

/** The business as its posts present it, its LinkedIn account, and what it chose. */
@Route(Links.PROFILE)
@PermitAll
@Needs(Right.READ)
class ProfileView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String LINKEDIN_RESULT = "linkedin";
    private static final String CONNECTED = "ok";
    private static final String REFUSALS = "failure.linkedin.";

    private final ConnectionRefused refused = new ConnectionRefused();
    private final Nav parts = new Nav();

    ProfileView(
            Workspace workspace,
            Contents contents,
            ClientLinks clients,
            People people,
            PasswordChanges passwords,
            SecondSteps steps,
            Passkeys passkeys,
            Sessions sessions,
            LinkedIn linkedIn,
            Queue queue,
            LetterChoices letters,
            Team team,
            ApiKeys keys,
            Webhooks webhooks,
            OwnData data,
            Farewell farewell,
            AuthenticationContext authentication,
            LiveUpdates updates,
            Visitor visitor) {
        addClassNames("screen", "profile");
        parts.addClassName("chip-links");
        parts.setAriaLabel(getTranslation("profile.parts"));
        LinkedInCard card = new LinkedInCard(linkedIn);
        Live<LinkedInStatus> live = Live.on(card, updates, visitor.who().tenant(), linkedIn::status, card::show);
        card.changed(live::now);
        add(new PageHeader(getTranslation("nav.profile"), getTranslation("profile.lead")), refused, parts);
        if (Allowed.to(Right.LINKEDIN)) {
            part("linkedin", "linkedin.title", card);
        }
        if (Allowed.to(Right.SETTINGS)) {
            part("entreprise", "profile.business", new BusinessCard(workspace));
            part("rythme", "rhythm.title", new RhythmCard(queue));
            part("voix", "voice.title", new VoiceCard(workspace));
            part("approbation", "approval.title", new ApprovalCard(workspace, contents));
        }
        if (Allowed.to(Right.APPROVE)) {
            part("clients", "clients.title", new ClientsCard(clients, workspace));
        }
        // Letters go to those who answer for the workspace; others have nothing to choose.
        if (visitor.who().role() == Role.OWNER) {
            part("courriels", "letters.title", new LettersCard(letters, visitor.who()));
        }
        if (Allowed.to(Right.PEOPLE)) {
            part("equipe", "team.title", new TeamCard(team));
        }
        part("vous", "profile.person", new PersonalCard(people, visitor.who()));
        part("mot-de-passe", "password.title", new PasswordCard(passwords, visitor));
        part("securite", "step.title", new SecurityCard(steps, passkeys, visitor));
        part("cles", "keys.title", new KeysCard(keys, visitor));
        if (Allowed.to(Right.SETTINGS)) {
            part("programmes", "webhooks.title", new WebhooksCard(webhooks));
        }
        part("appareils", "sessions.title", new SessionsCard(sessions, visitor));
        if (Allowed.to(Right.JOURNAL)) {
            part("journal", "journal.title", new JournalCard());
        }
        part("donnees", "data.title", new DataCard(data));
        if (Allowed.to(Right.OWN_DATA)) {
            part(
                    "supprimer",
                    "data.erase.card",
                    new EraseCard(data, visitor.who().workspace()));
        }
        part("quitter", "team.leave.title", new LeaveCard(team, visitor.who().workspace()));
        part("adieu", "farewell.title", new FarewellCard(farewell, visitor, authentication));
    }

    /** @param name of the part in the address, after a # */
    private void part(String name, String title, Component card) {
        card.setId(name);
        parts.add(Links.within(Links.PROFILE, name, new Span(getTranslation(title))));
        add(card);
    }

    /** LinkedIn's answer comes back in the address; only our own words are ever shown. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Addresses.query(event, LINKEDIN_RESULT).ifPresent(result -> {
            if (result.equals(CONNECTED)) {
                Toast.done(getTranslation("linkedin.connected"));
            } else if (result.startsWith(REFUSALS)) {
                refused.show(result);
            }
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("nav.profile"));
    }
}
