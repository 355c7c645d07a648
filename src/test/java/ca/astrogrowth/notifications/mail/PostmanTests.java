package ca.astrogrowth.notifications.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    /** RFC 8058: the mailbox's own button. */
    @Test
    void saysHowToStopLettersOfThisKind() throws Exception {
        new Postman(servers(new Recorder()), SENDER, new Stationery()).deliver(letter("Marie"));

        assertThat(sent.getFirst().getHeader("List-Unsubscribe"))
                .containsExactly("<https://app.astrogrowth.example/desabonnement/jeton>");
        assertThat(sent.getFirst().getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
    }

    @Test
    void offersNoChoiceWhereThereIsNone() throws Exception {
        Letter.Reader marie = new Letter.Reader("Marie", "marie@bistro-marie.example");
        Letter letter = Letter.of(
                "3", Locale.CANADA_FRENCH, marie, "Sujet", "Titre", "Texte", link("Ouvrir", "login"), "Parce que.");

        new Postman(servers(new Recorder()), SENDER, new Stationery()).deliver(letter);

        assertThat(sent.getFirst().getHeader("List-Unsubscribe")).isNull();
        assertThat(new Stationery().html(letter)).contains("Parce que.").doesNotContain("{{", "desabonnement");
        assertThat(new Stationery().plain(letter))
                .endsWith("Parce que.\nConfidentialité → https://app.astrogrowth.example/confidentialite\n");
    }

    @Test
    void enclosesThePictureThatItShows() throws Exception {
        new Postman(servers(new Recorder()), SENDER, new Stationery()).deliver(letter("Marie"));

        ByteArrayOutputStream wire = new ByteArrayOutputStream();
        sent.getFirst().writeTo(wire);
        assertThat(wire.toString(StandardCharsets.UTF_8)).contains("Content-ID: <post1>", "Content-Type: image/jpeg");
        assertThat(new Stationery().html(letter("Marie")))
                .contains("src=\"cid:post1\"")
                .doesNotContain("src=\"http");
    }

    @Test
    void saysTheSameInPlainText() {
        assertThat(new Stationery().plain(letter("Marie")))
                .contains("À table", "Qualité 86 sur 100", "Approuver → https://app.astrogrowth.example/courriel/oui")
                .doesNotContain("<", "{{");
    }

    @Test
    void saysThatTheServerDidNotTakeIt() {
        Postman postman = new Postman(servers(new Deaf()), SENDER, new Stationery());

        assertThatThrownBy(() -> postman.deliver(letter("Marie"))).isInstanceOf(UndeliveredException.class);
    }

    private static Letter letter(String name) {
        return new Letter(
                "1.2",
                Locale.CANADA_FRENCH,
                new Letter.Reader(name, "marie@bistro-marie.example"),
                "Pour " + name,
                "Un mot.",
                "Pour " + name,
                "Un mot.",
                List.of(post(name)),
                link("Voir", "profil"),
                new Letter.Foot(
                        "Au revoir",
                        new Letter.Choices(link("Choisir", "profil"), link("Assez", "desabonnement/jeton"))));
    }

    private static Letter.Post post(String name) {
        return new Letter.Post(
                name,
                "À table",
                "Qualité 86 sur 100",
                new Letter.Picture(new byte[] {1, 2, 3}, "Une table " + name),
                link("Approuver", "courriel/oui"),
                link("Rejeter", "courriel/non"),
                link("Voir", "contenus/1"));
    }

    private static Letter.Link link(String words, String path) {
        return new Letter.Link(words, URI.create("https://app.astrogrowth.example/" + path));
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
