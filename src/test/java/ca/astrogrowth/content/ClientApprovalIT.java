package ca.astrogrowth.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.astrogrowth.accounts.ApprovalMode;
import ca.astrogrowth.accounts.Preferences;
import ca.astrogrowth.common.Score;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Agency, then client: from the first yes to the moment when a post may leave. */
class ClientApprovalIT extends Newsroom {

    private static final Client JEAN = new Client(new UUID(60, 1), "Jean Roy");

    @Autowired
    private ClientDecisions client;

    @Autowired
    private ContentEditor editor;

    @Autowired
    private Refusals refusals;

    @Test
    void nothingLeavesBeforeTheClientsYes() {
        mode(ApprovalMode.CLIENT);
        ContentView seen = handedOver();

        assertThat(inTransaction(() -> contents.release(seen.id()))).isEmpty();
        assertThat(inTransaction(() -> contents.mayLeave(seen.id(), decided()))).isFalse();
        assertThat(events(ContentApproved.TOPIC)).isZero();

        assertThat(yes(seen.id(), hash(seen.id()))).isEqualTo(new ClientReply.Done(true, seen.leadName()));
        assertThat(inTransaction(() -> contents.mayLeave(seen.id(), decided()))).isTrue();
        assertThat(inTransaction(() -> contents.release(seen.id()))).isPresent();
        assertThat(events(ContentApproved.TOPIC)).isOne();
    }

    /** The mode is changed behind everybody's back: only the last look before the post leaves can see it. */
    @Test
    void whatWasApprovedByOneGoesToTheClientAtTheLastMoment() {
        ContentView seen = pending();
        inTransaction(() -> contents.approve(seen.id(), seen.version()));
        inTransaction(() ->
                database.sql("update preference set approval_mode = 'CLIENT'").update());

        assertThat(inTransaction(() -> contents.mayLeave(seen.id(), decided()))).isFalse();
        assertThat(inTransaction(() -> contents.release(seen.id()))).isEmpty();
        assertThat(now(seen.id()).status()).isEqualTo(ContentStatus.WITH_CLIENT);

        yes(seen.id(), hash(seen.id()));
        assertThat(inTransaction(() -> contents.release(seen.id()))).isPresent();
    }

    @Test
    void aChangeOfModeLosesNothingAndPublishesNothing() {
        ContentView seen = pending();
        inTransaction(() -> contents.approve(seen.id(), seen.version()));

        mode(ApprovalMode.CLIENT);
        awaitStatus(seen.id(), ContentStatus.WITH_CLIENT);
        mode(ApprovalMode.ONE);
        awaitStatus(seen.id(), ContentStatus.PENDING);
        assertThat(now(seen.id()).reason()).isEqualTo("hold.client_not_asked");
        assertThat(inTransaction(() -> contents.release(seen.id()))).isEmpty();
        mode(ApprovalMode.CLIENT);
        awaitStatus(seen.id(), ContentStatus.WITH_CLIENT);

        yes(seen.id(), hash(seen.id()));
        mode(ApprovalMode.NONE);
        assertThat(inTransaction(() -> contents.release(seen.id()))).isPresent();
    }

    @Test
    void aYesIsForWhatWasSeen() {
        mode(ApprovalMode.CLIENT);
        ContentView seen = handedOver();
        String old = hash(seen.id());
        ContentView waiting = now(seen.id());
        PostText text = Objects.requireNonNull(waiting.text());
        TextEdit edit = new TextEdit(text.hook(), "Autre chose.", text.callToAction(), text.hashtags(), "Une table");
        inTransaction(() -> editor.edit(seen.id(), waiting.version(), edit));

        assertThat(now(seen.id()).status()).isEqualTo(ContentStatus.PENDING);
        assertThat(yes(seen.id(), old)).isInstanceOf(ClientReply.Over.class);

        inTransaction(() -> contents.approve(seen.id(), now(seen.id()).version()));
        assertThat(yes(seen.id(), old)).isInstanceOf(ClientReply.Changed.class);
        assertThat(now(seen.id()).status()).isEqualTo(ContentStatus.WITH_CLIENT);
        assertThat(yes(seen.id(), hash(seen.id()))).isInstanceOf(ClientReply.Done.class);
    }

    @Test
    void aWishComesBackToTheWorkspaceOnceWithItsWords() {
        mode(ApprovalMode.CLIENT);
        ContentView seen = handedOver();
        String hash = hash(seen.id());

        assertThat(wish(seen.id(), hash, " <> ")).isInstanceOf(ClientReply.Wordless.class);
        assertThat(wish(seen.id(), hash, "Parlez de la terrasse")).isInstanceOf(ClientReply.Done.class);
        assertThat(wish(seen.id(), hash, "Parlez de la terrasse")).isInstanceOf(ClientReply.Done.class);

        ContentDetails details = inTransaction(() -> editor.details(seen.id())).orElseThrow();
        assertThat(details.content().status()).isEqualTo(ContentStatus.PENDING);
        assertThat(details.content().reason()).isEqualTo("hold.client");
        assertThat(details.answers()).singleElement().satisfies(answer -> {
            assertThat(answer.name()).isEqualTo("Jean Roy");
            assertThat(answer.words()).isEqualTo("Parlez de la terrasse");
            assertThat(answer.same()).isTrue();
        });
        assertThat(inTransaction(() -> refusals.told(seen.id()))).containsExactly("Parlez de la terrasse");
        assertThat(events(ClientAskedChange.TOPIC)).isOne();
    }

    @Test
    void theWorkspaceTakesBackWhatTheClientHasNotAnswered() {
        mode(ApprovalMode.CLIENT);
        ContentView seen = handedOver();
        String hash = hash(seen.id());

        inTransaction(() -> contents.takeBack(seen.id()));

        assertThat(now(seen.id()).status()).isEqualTo(ContentStatus.PENDING);
        assertThat(yes(seen.id(), hash)).isInstanceOf(ClientReply.Over.class);
        assertThatThrownBy(() -> inTransaction(() -> contents.takeBack(seen.id())))
                .isInstanceOf(ContentNotPendingException.class);
        assertThat(inTransaction(() -> client.waiting(10))).isEmpty();
    }

    private ContentView handedOver() {
        ContentView seen = pending();
        assertThat(inTransaction(() -> contents.approve(seen.id(), seen.version()))
                        .status())
                .isEqualTo(ContentStatus.WITH_CLIENT);
        return seen;
    }

    private void mode(ApprovalMode mode) {
        inTransaction(() -> {
            workspace.save(new Preferences(mode, new Score(70)));
            return mode;
        });
    }

    private ClientReply yes(ContentId id, String seen) {
        return inTransaction(() -> client.approve(id, seen, JEAN));
    }

    private ClientReply wish(ContentId id, String seen, String words) {
        return inTransaction(() -> client.askForChange(id, seen, words, JEAN));
    }

    private String hash(ContentId id) {
        List<Proof> waiting = inTransaction(() -> client.waiting(10));
        return waiting.stream()
                .filter(proof -> proof.content().id().equals(id))
                .findFirst()
                .orElseThrow()
                .hash();
    }

    private Instant decided() {
        return inTransaction(() -> database.sql("select decided_at from contents")
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .single());
    }
}
