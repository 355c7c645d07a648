package ca.astrogrowth.notifications.mail;

import java.net.URI;

/**
 * One letter to one person.
 *
 * @param id the same each time this letter is handed over, so that mailboxes know one that comes twice
 * @param action the words on its only button, which leads to the address
 * @param foot why it came
 */
public record Letter(
        String id,
        String name,
        String email,
        String subject,
        String title,
        String text,
        String action,
        URI address,
        String foot) {}
