package ca.astrogrowth.sandbox;

import java.time.Instant;
import java.util.List;

/** Where the mails that the product sends end up. */
@FunctionalInterface
public interface Mailbox {

    /** Oldest first. */
    List<Mail> mails();

    /**
     * @param text empty when the mail has no plain part
     * @param html empty when the mail has no HTML part
     */
    record Mail(String from, String to, String subject, String text, String html, Instant receivedAt) {}
}
