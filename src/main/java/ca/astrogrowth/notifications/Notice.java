package ca.astrogrowth.notifications;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something the workspace was told.
 *
 * @param link where it is handled, as an address of the application: {@code contenus/…}
 * @param readAt when somebody of the workspace read it
 */
public record Notice(
        UUID id,
        NoticeKind kind,
        About about,
        String link,
        Instant at,
        @Nullable Instant readAt) {

    public boolean unread() {
        return readAt == null;
    }

    /**
     * What the sentence {@code notice.<kind>} is made of; each kind has its part of it.
     *
     * @param name the LinkedIn member, the business that a post is about, or the campaign
     * @param days until a connection ends
     * @param moment when a connection ends, or when a post will go out
     * @param reason translation key
     * @param count how many leads or contents
     * @param contents those that it tells of together, not more than {@value #MOST_CONTENTS} of them
     * @param words what somebody wrote, as they wrote it
     */
    public record About(
            @Nullable String name,
            @Nullable Integer days,
            @Nullable Instant moment,
            @Nullable String reason,
            @Nullable Integer count,
            @Nullable List<UUID> contents,
            @Nullable String words) {

        static final int MOST_CONTENTS = 24;

        public About {
            contents = contents == null
                    ? null
                    : List.copyOf(contents.subList(0, Math.min(contents.size(), MOST_CONTENTS)));
        }

        /** Of a connection or a post. */
        public About(@Nullable String name, @Nullable Integer days, @Nullable Instant moment, @Nullable String reason) {
            this(name, days, moment, reason, null, null, null);
        }

        /** Of what somebody wants. */
        public static About ofWords(String name, String words) {
            return new About(name, null, null, null, null, null, words);
        }

        /** Of a campaign. */
        public static About ofCampaign(@Nullable String name, @Nullable Integer leads, @Nullable String reason) {
            return new About(name, null, null, reason, leads, null, null);
        }

        /** Of contents, told together. */
        public static About ofContents(@Nullable String first, List<UUID> contents) {
            return new About(first, null, null, null, contents.size(), contents, null);
        }
    }
}
