package ca.astrogrowth.sandbox.stack;

import ca.astrogrowth.sandbox.Mailbox.Mail;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a MIME message as a person would see it. */
final class ReceivedMail {

    private ReceivedMail() {}

    static Mail read(MimeMessage message) {
        try {
            return new Mail(
                    addresses(message.getFrom()),
                    addresses(message.getAllRecipients()),
                    Objects.requireNonNullElse(message.getSubject(), ""),
                    body(message, "text/plain"),
                    body(message, "text/html"),
                    receivedAt(message));
        } catch (MessagingException e) {
            throw new IllegalStateException("A mail cannot be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String addresses(Address @Nullable [] addresses) {
        return Stream.ofNullable(addresses)
                .flatMap(Arrays::stream)
                .map(address -> address instanceof InternetAddress mail ? mail.getAddress() : address.toString())
                .collect(Collectors.joining(", "));
    }

    /** The first part of that type, however deep it lies; empty when there is none. */
    private static String body(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return (String) part.getContent();
        }
        if (part.getContent() instanceof Multipart parts) {
            for (var i = 0; i < parts.getCount(); i++) {
                var body = body(parts.getBodyPart(i), type);
                if (!body.isEmpty()) {
                    return body;
                }
            }
        }
        return "";
    }

    private static Instant receivedAt(MimeMessage message) throws MessagingException {
        return Stream.of(message.getReceivedDate(), message.getSentDate())
                .filter(Objects::nonNull)
                .findFirst()
                .map(Date::toInstant)
                .orElse(Instant.EPOCH);
    }
}
