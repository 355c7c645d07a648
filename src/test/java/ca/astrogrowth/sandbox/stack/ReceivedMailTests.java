package ca.astrogrowth.sandbox.stack;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ReceivedMailTests {

    private final MimeMessage message = new MimeMessage(Session.getInstance(new Properties()));

    @Test
    void readsBothBodiesOfANestedMessage() throws MessagingException {
        message.setFrom("bonjour@astrogrowth.example");
        message.setRecipients(RecipientType.TO, "Marie <marie@bistro-marie.example>");
        message.setSubject("Campagne terminée", "UTF-8");
        var bodies = new MimeMultipart("alternative", text("Terminée !", "plain"), text("<b>Terminée</b>", "html"));
        var nested = new MimeBodyPart();
        nested.setContent(bodies);
        message.setContent(new MimeMultipart("mixed", nested));
        message.saveChanges();

        var mail = ReceivedMail.read(message);

        assertThat(mail.from()).isEqualTo("bonjour@astrogrowth.example");
        assertThat(mail.to()).isEqualTo("marie@bistro-marie.example");
        assertThat(mail.subject()).isEqualTo("Campagne terminée");
        assertThat(mail.text()).isEqualTo("Terminée !");
        assertThat(mail.html()).isEqualTo("<b>Terminée</b>");
    }

    @Test
    void leavesABodyEmptyThatTheMailDoesNotHave() throws MessagingException {
        message.setText("Bonjour", "UTF-8");
        message.saveChanges();

        assertThat(ReceivedMail.read(message).html()).isEmpty();
        assertThat(ReceivedMail.read(message).text()).isEqualTo("Bonjour");
    }

    private static MimeBodyPart text(String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, "UTF-8", subtype);
        return part;
    }
}
