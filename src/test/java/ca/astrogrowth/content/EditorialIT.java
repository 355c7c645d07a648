package ca.astrogrowth.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ca.astrogrowth.common.Window;
import ca.astrogrowth.content.Edition.Origin;
import ca.astrogrowth.leads.LeadDesk;
import ca.astrogrowth.leads.LeadId;
import ca.astrogrowth.sandbox.Fault;
import ca.astrogrowth.sandbox.TestSandbox;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people make of a content, and what it is held for. */
@SuppressWarnings("NullAway.Init") // Spring fills the fields
class EditorialIT extends Newsroom {

    @Autowired
    private ContentEditor editor;

    @Autowired
    private LeadDesk desk;

    @Autowired
    private Refusals refusals;

    @Test
    void approvesOnlyWhatThePersonSaw() {
        ContentView seen = pending();
        inTransaction(() -> editor.edit(seen.id(), seen.version(), with(seen, "Un autre texte.")));

        assertThatThrownBy(() -> inTransaction(() -> contents.approve(seen.id(), seen.version())))
                .isInstanceOf(StaleContentException.class);
        assertThat(now(seen.id()).status()).isEqualTo(ContentStatus.PENDING);
    }

    @Test
    void anEditTakesTheApprovalAwayFromWhatWasApproved() {
        ContentView seen = pending();
        inTransaction(() -> contents.approve(seen.id(), seen.version()));
        ContentView approved = now(seen.id());
        inTransaction(() -> editor.edit(seen.id(), approved.version(), with(approved, "Un autre texte.")));

        assertThat(now(seen.id()).status()).isEqualTo(ContentStatus.PENDING);
        assertThat(inTransaction(() -> contents.release(seen.id()))).isEmpty();
    }

    @Test
    void wordsThatNobodyApprovedDoNotLeave() {
        ContentView seen = pending();
        inTransaction(() -> contents.approve(seen.id(), seen.version()));
        assertThat(inTransaction(() -> contents.mayLeave(seen.id(), decided()))).isTrue();
        inTransaction(() -> database.sql("update contents set body = 'Autre chose', text_hash = 'autre'")
                .update());

        assertThat(inTransaction(() -> contents.release(seen.id()))).isEmpty();
    }

    @Test
    void anApprovalTakenBackInTimeQueuesNothing() {
        ContentView seen = pending();
        inTransaction(() -> contents.approve(seen.id(), seen.version()));
        inTransaction(() -> contents.undo(seen.id()));

        assertThat(now(seen.id()).status()).isEqualTo(ContentStatus.PENDING);
        await().atMost(Duration.ofSeconds(20)).until(() -> handled("publishing.queueing") == 1);
        assertThat(inTransaction(() -> database.sql("select count(*) from publications")
                        .query(Long.class)
                        .single()))
                .isZero();
    }

    @Test
    void anApprovalTakenBackHasNoSayThoughAnotherCameAfterIt() {
        ContentView seen = pending();
        inTransaction(() -> contents.approve(seen.id(), seen.version()));
        Instant first = decided();
        inTransaction(() -> contents.undo(seen.id()));
        inTransaction(() -> contents.approve(seen.id(), now(seen.id()).version()));

        assertThat(inTransaction(() -> contents.mayLeave(seen.id(), first))).isFalse();
        assertThat(inTransaction(() -> contents.mayLeave(seen.id(), decided()))).isTrue();
    }

    private Instant decided() {
        return inTransaction(() -> database.sql("select decided_at from contents")
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .single());
    }

    @Test
    void aRejectionTakenBackIsNoLessonForTheNextPost() {
        ContentView seen = pending();
        inTransaction(() -> contents.reject(seen.id(), seen.version(), List.of("tone"), "Trop familier"));
        assertThat(inTransaction(() -> refusals.told(seen.id())))
                .containsExactly("Le ton ne convenait pas à l'entreprise.", "Trop familier");
        assertThat(now(seen.id()).rejectReasons()).containsExactly("tone");

        inTransaction(() -> contents.undo(seen.id()));

        assertThat(now(seen.id()).status()).isEqualTo(ContentStatus.PENDING);
        assertThat(inTransaction(() -> refusals.told(seen.id()))).isEmpty();
    }

    @Test
    void isTooLateToTakeBackWhatWasDecidedLongAgo() {
        ContentView seen = pending();
        inTransaction(() -> contents.approve(seen.id(), seen.version()));
        inTransaction(() -> database.sql("update contents set decided_at = now() - interval '1 minute'")
                .update());

        assertThatThrownBy(() -> inTransaction(() -> contents.undo(seen.id()))).isInstanceOf(UndoOverException.class);
    }

    @Test
    void aPostThatSaysTheSameAsAnotherIsNotApproved() {
        ready(leads(2));
        awaitAll(2, ContentStatus.PENDING);
        List<ContentView> both = inTransaction(() -> contents.list(ContentFilter.of(campaign), Window.first(2)))
                .items();
        ContentView first = both.getFirst();
        ContentView second = both.getLast();
        inTransaction(() -> editor.edit(
                second.id(), second.version(), with(second, text(first).body())));
        ContentView copy = now(second.id());

        assertThat(copy.obstacles()).contains(Obstacle.of("twin", first.leadName()));
        assertThatThrownBy(() -> inTransaction(() -> contents.approve(copy.id(), copy.version())))
                .isInstanceOfSatisfying(
                        TwinException.class, e -> assertThat(e.twin()).isEqualTo(first.id()));
        inTransaction(() -> contents.reject(first.id(), now(first.id()).version(), List.of(), null));
        assertThat(inTransaction(() -> contents.approve(copy.id(), copy.version()))
                        .status())
                .isEqualTo(ContentStatus.APPROVED);
    }

    @Test
    void holdsAPostWhoseFactHasChangedAndLetsItGoWhenAPersonSaysYesAgain() {
        ContentView seen = pending();
        inTransaction(() -> contents.approve(seen.id(), seen.version()));
        inTransaction(() -> database.sql("update lead_facts set value = 'Québec' where field = 'city'")
                .update());

        assertThat(inTransaction(() -> contents.release(seen.id()))).isEmpty();
        ContentView held = now(seen.id());
        assertThat(held.status()).isEqualTo(ContentStatus.PENDING);
        assertThat(held.reason()).isEqualTo("hold.changed");

        inTransaction(() -> contents.approve(held.id(), held.version()));
        assertThat(inTransaction(() -> contents.release(seen.id()))).isPresent();
    }

    @Test
    void holdsAPostAboutAPlaceThatClosed() {
        ContentView seen = pending();
        inTransaction(() -> contents.approve(seen.id(), seen.version()));
        inTransaction(() -> database.sql("update leads set closed_at = now()").update());

        assertThat(inTransaction(() -> contents.release(seen.id()))).isEmpty();
        assertThat(now(seen.id()).reason()).isEqualTo("hold.closed");
    }

    @Test
    void holdsAPostWhoseLeadIsGone() {
        ContentView seen = pending();
        inTransaction(() -> contents.approve(seen.id(), seen.version()));
        inTransaction(() -> {
            desk.delete(seen.lead());
            return true;
        });

        assertThat(inTransaction(() -> contents.release(seen.id()))).isEmpty();
        assertThat(now(seen.id()).reason()).isEqualTo("hold.lead_gone");
    }

    @Test
    void writesAgainAsAPersonWishedAndKeepsWhatWasThere() {
        ContentView seen = pending();
        inTransaction(() -> {
            editor.rewrite(seen.id(), seen.version(), "Plus court, et parlez du brunch", false);
            return true;
        });
        assertThat(now(seen.id()).text()).isEqualTo(seen.text());
        awaitStatus(seen.id(), ContentStatus.PENDING);

        ContentDetails details = inTransaction(() -> editor.details(seen.id())).orElseThrow();
        assertThat(details.editions()).extracting(Edition::number).containsExactly(2, 1);
        assertThat(details.editions().getFirst().wish()).isEqualTo("Plus court, et parlez du brunch");
        assertThat(details.editions().getLast().text()).isEqualTo(seen.text());
        assertThat(now(seen.id()).image()).isNotNull();
    }

    @Test
    void keepsTheOldTextWhenTheNewOneCannotBeHad() {
        ContentView seen = pending();
        TestSandbox.shared().faults().inject("gemini", Fault.FORBIDDEN, 1);
        inTransaction(() -> {
            editor.rewrite(seen.id(), seen.version(), null, false);
            return true;
        });
        awaitStatus(seen.id(), ContentStatus.PENDING);

        assertThat(now(seen.id()).text()).isEqualTo(seen.text());
        assertThat(now(seen.id()).reason()).isEqualTo("failure.gemini.denied");
    }

    @Test
    void drawsOnlyThePictureAgain() {
        ContentView seen = pending();
        inTransaction(() -> {
            editor.redraw(seen.id(), seen.version());
            return true;
        });
        awaitStatus(seen.id(), ContentStatus.PENDING);

        assertThat(now(seen.id()).text()).isEqualTo(seen.text());
        assertThat(picture(now(seen.id()))).isNotEqualTo(picture(seen));
    }

    @Test
    void restoresAnEarlierText() {
        ContentView seen = pending();
        ContentView edited =
                inTransaction(() -> editor.edit(seen.id(), seen.version(), with(seen, "Un texte de travers.")));
        inTransaction(() -> editor.restore(seen.id(), now(edited.id()).version(), 1));

        assertThat(now(seen.id()).text()).isEqualTo(seen.text());
        assertThat(inTransaction(() -> editor.details(seen.id())).orElseThrow().editions())
                .extracting(Edition::origin)
                .containsExactly(Origin.RESTORED, Origin.PERSON, Origin.MODEL);
    }

    @Test
    void correctsAtATouchWhatTheProofFound() {
        ContentView seen = pending();
        inTransaction(
                () -> editor.edit(seen.id(), seen.version(), with(seen, "Bon week-end à vous. Écrivez-nous un mail.")));
        ContentDetails before = inTransaction(() -> editor.details(seen.id())).orElseThrow();
        List<Correction> all = before.remarks().stream()
                .filter(remark -> !remark.corrections().isEmpty())
                .map(remark -> new Correction(
                        remark.part(),
                        remark.start(),
                        remark.end(),
                        remark.corrections().getFirst()))
                .toList();
        inTransaction(() -> editor.correct(seen.id(), before.content().version(), all));

        assertThat(text(now(seen.id())).body())
                .contains("fin de semaine", "courriel")
                .doesNotContain("week-end");
        assertThatThrownBy(() -> inTransaction(
                        () -> editor.correct(seen.id(), now(seen.id()).version(), all)))
                .isInstanceOf(StaleContentException.class);
    }

    @Test
    void writesTwoVariantsThatAreNotAlike() {
        ContentView seen = pending();
        List<ContentId> asked = inTransaction(() -> editor.generate(seen.lead(), "Parlez de la terrasse", 2));
        asked.forEach(id -> awaitStatus(id, ContentStatus.PENDING));

        assertThat(inTransaction(() -> contents.about(seen.lead())))
                .extracting(ContentView::variant)
                .containsExactly(3, 2, 1);
        assertThat(asked).allSatisfy(id -> assertThat(now(id).text()).isNotEqualTo(seen.text()));
    }

    @Test
    void writesNothingAboutALeadOfNobody() {
        assertThatThrownBy(() -> inTransaction(() -> editor.generate(new LeadId(UUID.randomUUID()), null, 1)))
                .isInstanceOf(NoSuchElementException.class);
    }

    private static @Nullable String picture(ContentView content) {
        return content.image() == null ? null : content.image().getPath();
    }

    private static TextEdit with(ContentView content, String body) {
        PostText text = text(content);
        return new TextEdit(text.hook(), body, text.callToAction(), text.hashtags(), "Une table mise");
    }

    private static PostText text(ContentView content) {
        assertThat(content.text()).isNotNull();
        return content.text();
    }
}
