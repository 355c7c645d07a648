package ca.astrogrowth.notifications;

import ca.astrogrowth.notifications.mail.Letter;
import ca.astrogrowth.notifications.mail.Postman;
import ca.astrogrowth.privacy.Prospects;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** Writes to those who asked what is held about them. They belong to no workspace, so no event carries their letters. */
@Service
public class ProspectLetters {

    private static final String PAGE = "vos-donnees/";

    private final Prospects prospects;
    private final LetterLinks links;
    private final Wording wording;
    private final Postman postman;

    ProspectLetters(Prospects prospects, LetterLinks links, Wording wording, Postman postman) {
        this.prospects = prospects;
        this.links = links;
        this.wording = wording;
        this.postman = postman;
    }

    /** Those that have not gone out yet. */
    public void post() {
        if (postman.delivers()) {
            prospects.post(mail -> postman.deliver(letter(mail)));
        }
    }

    private Letter letter(Prospects.Mail mail) {
        Locale locale = Wording.locale(mail.language());
        return Letter.of(
                mail.id().toString(),
                locale,
                new Letter.Reader(mail.email(), mail.email()),
                wording.of("letter.prospect.subject", locale),
                wording.of("letter.prospect.title", locale),
                wording.of("letter.prospect.text", locale, mail.email()),
                new Letter.Link(wording.of("letter.prospect.action", locale), links.screen(PAGE + mail.token())),
                wording.of("letter.prospect.foot", locale));
    }
}
