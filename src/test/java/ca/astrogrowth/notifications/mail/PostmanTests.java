package ca.astrogrowth.notifications.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class PostmanTests {

    private static final MailSettings SENDER = new MailSettings("AstroGrowth <avis@astrogrowth.example>");

    private final List<MimeMessage> sent = new ArrayList<>();

    @Test
    void deliversNothingWhereThereIsNoMailServer() {
        ObjectProvider<JavaMailSender> none = new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class);

        assertThat(new Postman(none, SENDER, new Stationery()).delivers()).isFalse();
    }

    @Test
    void doesNotStartWithoutASender() {
        assertThatThrownBy(() -> new Postman(servers(new Recorder()), new MailSettings(""), new Stationery()))
                .hasMessageContaining("astrogrowth.mail.from");
    }

    @Test
    void letsMailboxesKnowALetterThatComesTwice() throws Exception {
        Postman postman = new Postman(servers(new Recorder()), SENDER, new Stationery());

        postman.deliver(letter("Marie"));
        postman.deliver(letter("Marie"));

        assertThat(sent).hasSize(2);
        assertThat(sent.getFirst().getMessageID())
                .isEqualTo("<1.2@astrogrowth.example>")
                .isEqualTo(sent.getLast().getMessageID());
    }

    @Test
    void keepsAStrangersNameOutOfTheHeadersAndTheMarkup() throws Exception {
        Postman postman = new Postman(servers(new Recorder()), SENDER, new Stationery());
        Letter letter = letter("<script>alert(1)</script>\r\nBcc: everybody@else.example {{address}}");

        postman.deliver(letter);

        assertThat(sent.getFirst().getHeader("Bcc")).isNull();
        assertThat(new Stationery().html(letter))
                .contains("&lt;script&gt;", "{{address}}")
                .doesNotContain("<script>");
    }

    @Test
    void saysThatTheServerDidNotTakeIt() {
        Postman postman = new Postman(servers(new Deaf()), SENDER, new Stationery());

        assertThatThrownBy(() -> postman.deliver(letter("Marie"))).isInstanceOf(UndeliveredException.class);
    }

    private static Letter letter(String name) {
        return new Letter(
                "1.2",
                name,
                "marie@bistro-marie.example",
                "Pour " + name,
                "Pour " + name,
                "Un mot.",
                "Voir",
                URI.create("https://app.astrogrowth.example/profil"),
                "Au revoir");
    }

    private static ObjectProvider<JavaMailSender> servers(JavaMailSender server) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("server", server);
        return beans.getBeanProvider(JavaMailSender.class);
    }

    /** Takes what it is given. */
    private final class Recorder extends JavaMailSenderImpl {

        @Override
        public void send(MimeMessage message) {
            sent.add(message);
        }
    }

    private static final class Deaf extends JavaMailSenderImpl {

        @Override
        public void send(MimeMessage message) {
            throw new MailSendException("Nobody listens");
        }
    }
}
