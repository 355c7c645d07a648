package ca.astrogrowth.publishing;

import ca.astrogrowth.accounts.rights.Needs;
import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.content.ContentId;
import ca.astrogrowth.content.ContentStatus;
import ca.astrogrowth.content.ContentView;
import ca.astrogrowth.content.Contents;
import ca.astrogrowth.messaging.Hints;
import ca.astrogrowth.messaging.Outbox;
import ca.astrogrowth.tenancy.TenantContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What people do with the workspace's queue. */
@Service
@Transactional
@Needs(Right.READ)
public class Queue {

    private static final Set<ContentStatus> LEAVING = Set.of(ContentStatus.APPROVED, ContentStatus.SCHEDULED);

    private final PublicationRows publications;
    private final Contents contents;
    private final Identities identities;
    private final Wishes wishes;
    private final Timetable timetable;
    private final Agenda agenda;
    private final Desk desk;
    private final Outbox outbox;
    private final Hints hints;

    Queue(
            PublicationRows publications,
            Contents contents,
            Identities identities,
            Wishes wishes,
            Timetable timetable,
            Agenda agenda,
            Desk desk,
            Outbox outbox,
            Hints hints) {
        this.publications = publications;
        this.contents = contents;
        this.identities = identities;
        this.wishes = wishes;
        this.timetable = timetable;
        this.agenda = agenda;
        this.desk = desk;
        this.outbox = outbox;
        this.hints = hints;
    }

    /**
     * Publishes an approved content at a time of the person's choice, as soon as the pace allows it.
     *
     * @param at null is now
     * @param identity null leaves it as it is
     * @throws PublicationStateException if it is not approved, on its way already, or published
     * @throws NoSuchElementException if the workspace has no such content or identity
     */
    @Needs(Right.SCHEDULE)
    public void publish(ContentId content, @Nullable Instant at, @Nullable UUID identity) {
        agenda.lock();
        ContentView view = contents.find(content).orElseThrow(() -> new NoSuchElementException("No content"));
        known(identity);
        if (view.status() == ContentStatus.WITH_CLIENT) {
            throw new PublicationStateException("publication.wrong.with_client");
        }
        Optional<Publication> live = publications.live(content.value());
        if (live.isPresent()) {
            place(live.get(), at, identity == null ? live.get().identity() : identity);
        } else if (LEAVING.contains(view.status())) {
            wishes.keep(content, new Wish(identity, at == null ? desk.now() : at));
        } else {
            throw new PublicationStateException("publication.wrong.not_approved");
        }
    }

    /** In whose name a content is to appear, queued or not yet. @throws NoSuchElementException as {@link #publish} */
    @Needs(Right.SCHEDULE)
    public void destine(ContentId content, UUID identity) {
        agenda.lock();
        known(identity);
        if (contents.find(content).isEmpty()) {
            throw new NoSuchElementException("No content");
        }
        Optional<Publication> live = publications.live(content.value());
        if (live.isEmpty()) {
            wishes.keep(content, new Wish(identity, wishes.of(content).at()));
        } else {
            requireWaiting(live.get()).destine(identity, timetable.slot(identity, desk.now()));
            changed();
        }
    }

    /** What was wished for a content that is not queued yet. */
    @Transactional(readOnly = true)
    public @Nullable UUID destination(ContentId content) {
        UUID wished = wishes.of(content).identity();
        return wished == null ? identities.usual().orElse(null) : wished;
    }

    /** Gives a queued publication another time. @throws NoSuchElementException if there is none */
    @Needs(Right.SCHEDULE)
    public void move(UUID publication, Instant at) {
        agenda.lock();
        Publication queued = find(publication);
        place(queued, at, queued.identity());
    }

    private void place(Publication queued, @Nullable Instant at, @Nullable UUID identity) {
        Instant now = desk.now();
        requireWaiting(queued).place(at == null || at.isBefore(now) ? now : at, identity);
        changed();
    }

    /**
     * Takes it out of the queue; its content waits for a person again.
     *
     * @throws PublicationStateException if it is not queued, or somebody has it in hand
     * @throws NoSuchElementException if there is none
     */
    @Needs(Right.SCHEDULE)
    public void withdraw(UUID publication) {
        agenda.lock();
        withdraw(requireWaiting(find(publication)));
    }

    /** It was refused. A refusal that was taken back, and approved since, is no news any more. */
    void drop(ContentId content) {
        agenda.lock();
        if (contents.find(content)
                .map(ContentView::status)
                .filter(LEAVING::contains)
                .isEmpty()) {
            publications
                    .live(content.value())
                    .filter(live -> live.waits(desk.now()))
                    .ifPresent(this::withdraw);
        }
    }

    private void withdraw(Publication queued) {
        queued.withdraw("failure.publishing.withdrawn");
        outbox.append(
                PostWithdrawn.TOPIC,
                new PostWithdrawn(
                        TenantContext.current().value(),
                        queued.campaign(),
                        queued.content().value()));
        hints.changed();
    }

    /** Nothing leaves until {@link #resume()}: the workspace's own kill switch. */
    @Needs(Right.PAUSE)
    public void pause() {
        agenda.lock();
        timetable.pause(desk.now());
        hints.changed();
    }

    /** What should have gone meanwhile gets new places. */
    @Needs(Right.PAUSE)
    public void resume() {
        agenda.lock();
        timetable.pause(null);
        reflowLate();
        changed();
    }

    @Transactional(readOnly = true)
    public boolean paused() {
        return timetable.paused();
    }

    @Transactional(readOnly = true)
    public Rhythm rhythm() {
        return timetable.rhythm();
    }

    /** What is queued and not placed by a person gets places in the new rhythm. */
    @Needs(Right.SETTINGS)
    public void save(Rhythm rhythm) {
        agenda.lock();
        timetable.save(rhythm);
        Instant now = desk.now();
        timetable.reflow(null, now);
        publications.queuedIdentities().forEach(identity -> timetable.reflow(identity, now));
        changed();
    }

    /** The times of some days in a row at which the workspace publishes, taken or not. */
    @Transactional(readOnly = true)
    public Map<LocalDate, List<Instant>> slots(LocalDate first, int days) {
        Rhythm rhythm = timetable.rhythm();
        Slots slots = new Slots(rhythm, agenda.pace());
        boolean withoutDelay = agenda.isWithoutDelay(rhythm);
        return first.datesUntil(first.plusDays(days))
                .collect(Collectors.toMap(day -> day, day -> withoutDelay ? List.of() : slots.of(day)));
    }

    /** How far posts of one identity stay apart. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Duration apart() {
        return agenda.pace();
    }

    /** Whether posts leave as soon as the pace allows, by the workspace's choice or the platform's. */
    @Transactional(readOnly = true)
    public boolean withoutDelay() {
        return agenda.isWithoutDelay(timetable.rhythm());
    }

    private void reflowLate() {
        reflowIfLate(null);
        publications.queuedIdentities().forEach(this::reflowIfLate);
    }

    private void reflowIfLate(@Nullable UUID identity) {
        Instant now = desk.now();
        if (publications.queued(identity).stream()
                .anyMatch(queued -> queued.dueAt().isBefore(now))) {
            timetable.reflow(identity, now);
        }
    }

    private void changed() {
        Instant now = desk.now();
        desk.wakeFor(now, now);
        hints.changed();
    }

    /** Whether posts can be meant for this identity. */
    @Transactional(readOnly = true)
    public boolean knows(UUID identity) {
        return identities.exists(identity);
    }

    private void known(@Nullable UUID identity) {
        if (identity != null && !identities.exists(identity)) {
            throw new NoSuchElementException("No such identity");
        }
    }

    private Publication find(UUID publication) {
        return publications
                .locked(publication)
                .orElseThrow(() -> new NoSuchElementException("No such publication: " + publication));
    }

    private Publication requireWaiting(Publication publication) {
        if (!publication.waits(desk.now())) {
            throw new PublicationStateException(
                    "publication.wrong." + publication.state().code());
        }
        return publication;
    }
}
