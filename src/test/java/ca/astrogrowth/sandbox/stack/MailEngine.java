package ca.astrogrowth.sandbox.stack;

import ca.astrogrowth.sandbox.Mailbox;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.List;
import java.util.stream.Stream;

/** A mail server inside this JVM that delivers to nobody and keeps what it was given, in memory. */
public final class MailEngine implements Mailbox {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    public int port() {
        return server.getSmtp().getPort();
    }

    @Override
    public List<Mail> mails() {
        return Stream.of(server.getReceivedMessages())
                .map(ReceivedMail::read)
                .sorted(java.util.Comparator.comparing(Mail::receivedAt))
                .toList();
    }

    void start() {
        server.start();
    }

    void stop() {
        server.stop();
    }
}
