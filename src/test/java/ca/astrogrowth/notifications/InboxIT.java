package ca.astrogrowth.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ca.astrogrowth.common.Slice;
import ca.astrogrowth.common.Window;
import ca.astrogrowth.publishing.PostDeferred;
import ca.astrogrowth.tenancy.TenantContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of notices once they are there. */
class InboxIT extends Audience {

    private static final Instant LATER = Instant.parse("2026-11-25T15:00:00Z");

    @Autowired
    private NoticeUpkeep upkeep;

    @Autowired
    private LiveUpdates updates;

    @BeforeEach
    void threeNotices() {
        UUID content = content();
        for (int i = 0; i < 3; i++) {
            say(
                    PostDeferred.TOPIC,
                    new PostDeferred(
                            tenant(), new UUID(1, 3), content, "failure.linkedin.limit", LATER.plusSeconds(i)));
        }
        await().atMost(PATIENCE).until(() -> notices().size() == 3);
    }

    @Test
    void listsTheNewestFirstPartByPart() {
        List<UUID> all = notices().stream().map(Notice::id).toList();

        Slice<Notice> first = in(marie, () -> inbox.list(Window.first(2)));
        Slice<Notice> rest = in(marie, () -> inbox.list(new Window(2, first.next())));

        assertThat(all).isSortedAccordingTo((a, b) -> b.toString().compareTo(a.toString()));
        assertThat(first.items()).extracting(Notice::id).isEqualTo(all.subList(0, 2));
        assertThat(rest.items()).extracting(Notice::id).isEqualTo(all.subList(2, 3));
        assertThat(rest.next()).isNull();
    }

    @Test
    void countsWhatNobodyRead() {
        Notice oldest = notices().getLast();

        TenantContext.where(marie.tenant()).run(() -> inbox.read(oldest.id()));
        assertThat(in(marie, inbox::unread)).isEqualTo(2);
        assertThat(notices()).extracting(Notice::unread).containsExactly(true, true, false);

        TenantContext.where(marie.tenant()).run(inbox::readAll);
        assertThat(in(marie, inbox::unread)).isZero();
    }

    @Test
    void tellsOpenScreensThatSomethingWasRead() {
        AtomicInteger looks = new AtomicInteger();
        Runnable stop = updates.listen(marie.tenant(), looks::incrementAndGet);
        try {
            await().atMost(PATIENCE).until(() -> {
                in(
                        marie,
                        () -> database.sql("update notifications set read_at = null")
                                .update());
                TenantContext.where(marie.tenant()).run(inbox::readAll);
                return looks.get() > 0;
            });
        } finally {
            stop.run();
        }
    }

    @Test
    void forgetsWhatWasReadHalfAYearAgoAndNothingElse() {
        Notice unread = notices().getFirst();
        Notice readNow = notices().get(1);
        Notice readLongAgo = notices().getLast();
        TenantContext.where(marie.tenant()).run(() -> inbox.read(readNow.id()));
        in(
                marie,
                () -> database.sql("update notifications set read_at = now() - interval '181 days' where id = ?")
                        .param(readLongAgo.id())
                        .update());

        TenantContext.where(marie.tenant()).run(upkeep::day);

        assertThat(notices()).extracting(Notice::id).containsExactly(unread.id(), readNow.id());
    }
}
