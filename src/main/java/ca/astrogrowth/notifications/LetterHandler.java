package ca.astrogrowth.notifications;

import ca.astrogrowth.messaging.Delivery;
import ca.astrogrowth.messaging.EventHandler;
import ca.astrogrowth.messaging.Outbox;
import ca.astrogrowth.messaging.Subscription;
import ca.astrogrowth.notifications.mail.Letter;
import ca.astrogrowth.notifications.mail.Postman;
import ca.astrogrowth.notifications.mail.UndeliveredException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;

/**
 * Hands letters to the mail server. A server that is down is asked again later and later, for longer than messaging would
 * try by itself: outages of mail servers are measured in hours.
 */
@Component
class LetterHandler implements EventHandler<LetterDue> {

    private static final Logger log = LoggerFactory.getLogger(LetterHandler.class);
    private static final int LETTERS_AT_ONCE = 2;

    private final LetterDesk desk;
    private final Postman postman;
    private final Outbox outbox;
    private final NoticeUpkeep.Settings settings;
    private final Clock clock;

    LetterHandler(LetterDesk desk, Postman postman, Outbox outbox, NoticeUpkeep.Settings settings, Clock clock) {
        this.desk = desk;
        this.postman = postman;
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Subscription<LetterDue> subscription() {
        return Subscription.of("notifications.letters", LetterDue.TOPIC, LetterDue.class)
                .concurrently(LETTERS_AT_ONCE);
    }

    @Override
    public void handle(LetterDue due, Delivery delivery) {
        if (!postman.delivers()) {
            return;
        }
        Optional<Letter> letter = desk.write(due.noticeId(), due.personId());
        try {
            letter.ifPresent(postman::deliver);
        } catch (UndeliveredException e) {
            later(due, delivery, e);
        }
    }

    private void later(LetterDue due, Delivery delivery, UndeliveredException reason) {
        if (due.attempt() >= settings.letterTries()) {
            throw reason;
        }
        Duration pause = settings.letterPause().multipliedBy(1L << (due.attempt() - 1));
        // By its kind only: what the server said may have the person's address in it.
        String kind =
                NestedExceptionUtils.getMostSpecificCause(reason).getClass().getSimpleName();
        log.warn("The letter of notice {} was not taken ({}); again in {}", due.noticeId(), kind, pause);
        delivery.once(() ->
                outbox.append(LetterDue.TOPIC, due.again(), clock.instant().plus(pause)));
    }
}
