package ca.astrogrowth.notifications;

import ca.astrogrowth.accounts.People;
import ca.astrogrowth.content.Proof;
import ca.astrogrowth.content.Proofs;
import ca.astrogrowth.notifications.Notice.About;
import ca.astrogrowth.notifications.mail.Letter;
import ca.astrogrowth.publishing.Queue;
import ca.astrogrowth.tenancy.TenantContext;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the letter of a notice as things are when it is sent. Not to be called in a transaction: it reads pictures. */
@Component
class LetterDesk {

    /** Of those who leave it to their browser, which has no say in letters. */
    private static final String USUAL_LANGUAGE = "fr";

    private final NoticeRows rows;
    private final People people;
    private final LetterChoices choices;
    private final Proofs proofs;
    private final LetterPosts posts;
    private final LetterWriter writer;
    private final Queue queue;
    private final TransactionTemplate transactions;

    LetterDesk(
            NoticeRows rows,
            People people,
            LetterChoices choices,
            Proofs proofs,
            LetterPosts posts,
            LetterWriter writer,
            Queue queue,
            TransactionTemplate transactions) {
        this.rows = rows;
        this.people = people;
        this.choices = choices;
        this.proofs = proofs;
        this.posts = posts;
        this.writer = writer;
        this.queue = queue;
        this.transactions = transactions;
    }

    /** @return empty when there is nothing to write (any more), or not to this person */
    Optional<Letter> write(UUID notice, UUID reader) {
        return people.owners(TenantContext.current()).stream()
                .filter(owner -> owner.person().equals(reader))
                .findFirst()
                .flatMap(owner -> find(notice).flatMap(known -> write(known, owner)));
    }

    private Optional<Notice> find(UUID notice) {
        return Objects.requireNonNull(transactions.execute(status -> rows.find(notice)));
    }

    private Optional<Letter> write(Notice notice, People.Owner reader) {
        LetterKind kind = notice.kind().letter();
        if (kind == null || !choices.wants(reader.person(), kind)) {
            return Optional.empty();
        }
        Locale locale = Wording.locale(people.language(reader.person()).orElse(USUAL_LANGUAGE));
        if (kind != LetterKind.WAITING) {
            return Optional.of(writer.write(notice, kind, reader, List.of(), locale, zone()));
        }
        List<Proof> waiting =
                proofs.waiting(Objects.requireNonNullElse(notice.about().contents(), List.of()));
        return waiting.isEmpty() ? Optional.empty() : Optional.of(waiting(notice, reader, waiting, locale));
    }

    /** What was decided since the notice was written is not counted, as far as the notice names them. */
    private Letter waiting(Notice notice, People.Owner reader, List<Proof> waiting, Locale locale) {
        About about = notice.about();
        List<UUID> named = Objects.requireNonNullElse(about.contents(), List.of());
        int count = about.count() == null ? 0 : about.count();
        About now = new About(
                waiting.getFirst().content().leadName(),
                null,
                null,
                null,
                Math.max(waiting.size(), count - named.size() + waiting.size()),
                about.contents(),
                null);
        Notice fresh = new Notice(notice.id(), notice.kind(), now, notice.link(), notice.at(), notice.readAt());
        List<Letter.Post> shown = posts.of(waiting, reader.person(), locale);
        return writer.write(fresh, LetterKind.WAITING, reader, shown, locale, zone());
    }

    private ZoneId zone() {
        return queue.rhythm().zone();
    }
}
