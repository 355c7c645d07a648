package ca.astrogrowth.notifications.mail;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One letter to one person.
 *
 * @param id the same each time this letter is handed over, so that mailboxes know one that comes twice
 * @param preview what mailboxes show beside the subject
 * @param posts those that it is about, with what can be done with each
 * @param action its one big button
 */
public record Letter(
        String id,
        Locale locale,
        Reader reader,
        String subject,
        String preview,
        String title,
        String text,
        List<Post> posts,
        Link action,
        Foot foot) {

    public Letter {
        posts = List.copyOf(posts);
    }

    /** About a person's own way in, which nobody can ask not to be told. @param why why it came */
    public static Letter of(
            String id,
            Locale locale,
            Reader reader,
            String subject,
            String title,
            String text,
            Link action,
            String why) {
        return new Letter(id, locale, reader, subject, text, title, text, List.of(), action, new Foot(why, null));
    }

    /** To whom it goes. */
    public record Reader(String name, String email) {}

    /** The words on a button, and where it leads. */
    public record Link(String words, URI address) {}

    /**
     * A post to decide about.
     *
     * @param score {@code Qualité 86 sur 100}; empty when it has none
     */
    public record Post(
            String business,
            String hook,
            String score,
            @Nullable Picture picture,
            Link approve,
            Link reject,
            Link see) {}

    /** @param jpeg small: it travels with the letter */
    public record Picture(byte[] jpeg, String description) {}

    /**
     * @param why why the letter came
     * @param choices null for a letter that is no matter of choice
     */
    public record Foot(String why, @Nullable Choices choices) {}

    /** @param stop where no more of this kind are asked for, with a request and without a question (RFC 8058) */
    public record Choices(Link preferences, Link stop) {}
}
