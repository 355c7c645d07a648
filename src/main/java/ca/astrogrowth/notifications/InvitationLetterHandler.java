package ca.astrogrowth.notifications;

import ca.astrogrowth.accounts.InvitationAsked;
import ca.astrogrowth.accounts.InvitationLinks;
import ca.astrogrowth.accounts.InvitationLinks.Guest;
import ca.astrogrowth.messaging.Delivery;
import ca.astrogrowth.messaging.EventHandler;
import ca.astrogrowth.messaging.Subscription;
import ca.astrogrowth.notifications.mail.Letter;
import ca.astrogrowth.notifications.mail.Postman;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Writes to somebody who is invited into a workspace; a letter that became pointless meanwhile is not sent. */
@Component
class InvitationLetterHandler implements EventHandler<InvitationAsked> {

    private static final String PAGE = "invitation/";

    private final InvitationLinks invitations;
    private final LetterLinks links;
    private final Wording wording;
    private final Postman postman;

    InvitationLetterHandler(InvitationLinks invitations, LetterLinks links, Wording wording, Postman postman) {
        this.invitations = invitations;
        this.links = links;
        this.wording = wording;
        this.postman = postman;
    }

    @Override
    public Subscription<InvitationAsked> subscription() {
        return Subscription.of("notifications.invitations", InvitationAsked.TOPIC, InvitationAsked.class);
    }

    @Override
    public void handle(InvitationAsked asked, Delivery delivery) {
        if (postman.delivers() && !delivery.done()) {
            invitations
                    .guest(asked.invitationId(), asked.letter())
                    .map(guest -> letter(delivery.eventId().toString(), guest))
                    .ifPresent(postman::deliver);
            delivery.once(() -> {});
        }
    }

    private Letter letter(String id, Guest guest) {
        Locale locale = Wording.locale(guest.language());
        return Letter.of(
                id,
                locale,
                new Letter.Reader(guest.name(), guest.email()),
                wording.of("letter.invitation.subject", locale, guest.host(), guest.workspace()),
                wording.of("letter.invitation.title", locale, guest.workspace()),
                wording.of(
                        "letter.invitation.text",
                        locale,
                        guest.host(),
                        guest.workspace(),
                        wording.of("role." + guest.role().code(), locale),
                        wording.of("role." + guest.role().code() + ".text", locale)),
                new Letter.Link(wording.of("letter.invitation.action", locale), links.screen(PAGE + guest.token())),
                wording.of("letter.invitation.foot", locale, guest.email()));
    }
}
