package ca.astrogrowth.notifications;

import ca.astrogrowth.accounts.People;
import ca.astrogrowth.messaging.Delivery;
import ca.astrogrowth.messaging.EventHandler;
import ca.astrogrowth.messaging.Outbox;
import ca.astrogrowth.messaging.Subscription;
import ca.astrogrowth.notifications.mail.Letter;
import ca.astrogrowth.notifications.mail.Postman;
import ca.astrogrowth.notifications.mail.UndeliveredException;
import ca.astrogrowth.tenancy.TenantContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hands letters to the mail server. A server that is down is asked again later and later, for longer than messaging would
 * try by itself: outages of mail servers are measured in hours.
 */
@Component
class LetterHandler implements EventHandler<LetterDue> {

    private static final Logger log = LoggerFactory.getLogger(LetterHandler.class);
    private static final int LETTERS_AT_ONCE = 2;

    private final NoticeRows rows;
    private final People people;
    private final LetterWriter writer;
    private final Postman postman;
    private final Outbox outbox;
    private final TransactionTemplate transactions;
    private final NoticeUpkeep.Settings settings;
    private final Clock clock;

    LetterHandler(
            NoticeRows rows,
            People people,
            LetterWriter writer,
            Postman postman,
            Outbox outbox,
            TransactionTemplate transactions,
            NoticeUpkeep.Settings settings,
            Clock clock) {
        this.rows = rows;
        this.people = people;
        this.writer = writer;
        this.postman = postman;
        this.outbox = outbox;
        this.transactions = transactions;
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
        Optional<Letter> letter = letter(due);
        if (letter.isEmpty() || !postman.delivers()) {
            return;
        }
        try {
            postman.deliver(letter.get());
        } catch (UndeliveredException e) {
            later(due, delivery, e);
        }
    }

    private Optional<Letter> letter(LetterDue due) {
        Optional<Notice> notice = Optional.ofNullable(transactions.execute(status -> rows.find(due.noticeId())))
                .flatMap(found -> found);
        return notice.flatMap(known -> people.owners(TenantContext.current()).stream()
                .filter(owner -> owner.person().equals(due.personId()))
                .findFirst()
                .map(owner -> writer.write(known, owner)));
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
