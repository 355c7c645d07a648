package ca.astrogrowth.notifications;

import ca.astrogrowth.accounts.Member;
import ca.astrogrowth.accounts.People;
import ca.astrogrowth.accounts.TeamMembers;
import ca.astrogrowth.messaging.Delivery;
import ca.astrogrowth.messaging.EventHandler;
import ca.astrogrowth.messaging.Subscription;
import ca.astrogrowth.notifications.mail.Letter;
import ca.astrogrowth.notifications.mail.Postman;
import ca.astrogrowth.privacy.WorkspaceLeaving;
import ca.astrogrowth.tenancy.TenantContext;
import ca.astrogrowth.tenancy.Tenants;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Tells all who belong to a workspace that it is about to end, while it can still be taken back. */
@Component
class LeavingLetterHandler implements EventHandler<WorkspaceLeaving> {

    private static final String USUAL_LANGUAGE = "fr";
    private static final ZoneId HERE = ZoneId.of("America/Toronto");
    private static final String PAGE = "profil#donnees";

    private final TeamMembers members;
    private final People people;
    private final Tenants tenants;
    private final LetterLinks links;
    private final Wording wording;
    private final Postman postman;
    private final Clock clock;

    LeavingLetterHandler(
            TeamMembers members,
            People people,
            Tenants tenants,
            LetterLinks links,
            Wording wording,
            Postman postman,
            Clock clock) {
        this.members = members;
        this.people = people;
        this.tenants = tenants;
        this.links = links;
        this.wording = wording;
        this.postman = postman;
        this.clock = clock;
    }

    @Override
    public Subscription<WorkspaceLeaving> subscription() {
        return Subscription.of("notifications.leaving", WorkspaceLeaving.TOPIC, WorkspaceLeaving.class);
    }

    @Override
    public void handle(WorkspaceLeaving leaving, Delivery delivery) {
        if (postman.delivers() && !delivery.done() && clock.instant().isBefore(leaving.dueAt())) {
            String workspace =
                    tenants.find(TenantContext.current()).orElseThrow().name();
            members.list().stream()
                    .map(member -> letter(delivery.eventId() + "-" + member.person(), leaving, workspace, member))
                    .forEach(postman::deliver);
            delivery.once(() -> {});
        }
    }

    private Letter letter(String id, WorkspaceLeaving leaving, String workspace, Member reader) {
        Locale locale = Wording.locale(people.language(reader.person()).orElse(USUAL_LANGUAGE));
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(leaving.dueAt().atZone(HERE));
        return Letter.of(
                id,
                locale,
                new Letter.Reader(reader.name(), reader.email()),
                wording.of("letter.leaving.subject", locale, workspace, day),
                wording.of("letter.leaving.title", locale, day),
                wording.of("letter.leaving.text", locale, reader.name(), workspace, day),
                new Letter.Link(wording.of("letter.leaving.action", locale), links.screen(PAGE)),
                wording.of("letter.leaving.foot", locale));
    }
}
