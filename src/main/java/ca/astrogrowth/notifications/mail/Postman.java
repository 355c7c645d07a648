package ca.astrogrowth.notifications.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands letters to the mail server, if there is one. */
@Component
@EnableConfigurationProperties(MailSettings.class)
public class Postman {

    private static final Logger log = LoggerFactory.getLogger(Postman.class);
    private static final String ENCODING = StandardCharsets.UTF_8.name();

    private final @Nullable JavaMailSender server;
    private final MailSettings settings;
    private final Stationery paper;

    Postman(ObjectProvider<JavaMailSender> servers, MailSettings settings, Stationery paper) {
        this.server = servers.getIfAvailable();
        this.settings = settings;
        this.paper = paper;
        if (server == null) {
            log.warn("spring.mail.host is not set: nobody is told by e-mail");
        } else if (settings.from().isBlank()) {
            throw new IllegalStateException("spring.mail.host is set, so astrogrowth.mail.from must say who sends");
        }
    }

    /** Whether there is a mail server at all. */
    public boolean delivers() {
        return server != null;
    }

    /** @throws UndeliveredException if the mail server did not take it */
    public void deliver(Letter letter) {
        if (server == null) {
            throw new IllegalStateException("There is no mail server");
        }
        try {
            server.send(message(letter, server.createMimeMessage()));
        } catch (MailException | MessagingException | UnsupportedEncodingException e) {
            throw new UndeliveredException(e);
        }
    }

    private MimeMessage message(Letter letter, MimeMessage message)
            throws MessagingException, UnsupportedEncodingException {
        MimeMessageHelper helper = new MimeMessageHelper(message, true, ENCODING);
        InternetAddress from = new InternetAddress(settings.from());
        helper.setFrom(from);
        helper.setTo(
                new InternetAddress(letter.reader().email(), letter.reader().name(), ENCODING));
        helper.setSubject(letter.subject().replaceAll("\\p{Cntrl}+", " "));
        helper.setText(paper.plain(letter), paper.html(letter));
        enclosePictures(letter, helper);
        message.setHeader("Message-ID", "<" + letter.id() + domain(from) + ">");
        // Nobody's holiday message should answer it.
        message.setHeader("Auto-Submitted", "auto-generated");
        offerChoices(letter, message);
        return message;
    }

    /** RFC 8058: the mailbox's own button asks for no more of them, without a question. */
    private static void offerChoices(Letter letter, MimeMessage message) throws MessagingException {
        Letter.Choices choices = letter.foot().choices();
        if (choices != null) {
            message.setHeader("List-Unsubscribe", "<" + choices.stop().address() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
    }

    /** Pictures travel with the letter: a mailbox need not fetch them, and nobody learns that it was opened. */
    private static void enclosePictures(Letter letter, MimeMessageHelper helper) throws MessagingException {
        for (int i = 0; i < letter.posts().size(); i++) {
            Letter.Picture picture = letter.posts().get(i).picture();
            if (picture != null) {
                helper.addInline(Stationery.picture(i), new ByteArrayResource(picture.jpeg()), "image/jpeg");
            }
        }
    }

    private static String domain(InternetAddress from) {
        return from.getAddress().substring(from.getAddress().lastIndexOf('@'));
    }
}
