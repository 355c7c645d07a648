package ca.astrogrowth.sandbox;

import static ca.astrogrowth.sandbox.Template.escape;
import static java.util.stream.Collectors.joining;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The page on which a person sees what the providers received, and makes them fail. */
final class AdminPage {

    private static final Template PAGE = Template.read("sandbox/admin.html");
    private static final int SHOWN = 40;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneId.of("America/Toronto"));

    private final List<Provider> providers;
    private final Faults faults;
    private final Calls calls;
    private final Mailbox mailbox;

    AdminPage(List<Provider> providers, Faults faults, Calls calls, Mailbox mailbox) {
        this.providers = providers;
        this.faults = faults;
        this.calls = calls;
        this.mailbox = mailbox;
    }

    String render() {
        return PAGE.fill(Map.of(
                "providers", providers.stream().map(this::option).collect(joining()),
                "faults", Arrays.stream(Fault.values()).map(AdminPage::option).collect(joining()),
                "waiting", faults.waiting().stream().map(AdminPage::waiting).collect(joining()),
                "panels", providers.stream().map(Provider::panel).collect(joining()),
                "mails",
                        mailbox.mails().reversed().stream().map(AdminPage::mail).collect(joining()),
                "mailCount", String.valueOf(mailbox.mails().size()),
                "calls", providers.stream().map(this::callsOf).collect(joining())));
    }

    private String option(Provider provider) {
        return "<option>%s</option>".formatted(escape(provider.name()));
    }

    private static String option(Fault fault) {
        return "<option value=\"%s\">%s</option>".formatted(fault.name(), escape(fault.label()));
    }

    private static String waiting(Faults.Injection next) {
        String path = next.path().isEmpty() ? "" : " sur <code>%s</code>".formatted(escape(next.path()));
        return "<li>%s : %s, encore %d fois%s</li>"
                .formatted(escape(next.provider()), escape(next.fault().label()), next.times(), path);
    }

    private static String mail(Mailbox.Mail mail) {
        return "<details><summary><time>%s</time> <b>%s</b> → %s</summary><pre>%s</pre></details>"
                .formatted(
                        TIME.format(mail.receivedAt()),
                        escape(mail.subject()),
                        escape(mail.to()),
                        escape(mail.text().isBlank() ? mail.html() : mail.text()));
    }

    private String callsOf(Provider provider) {
        List<RecordedCall> received = calls.of(provider.name());
        String rows =
                received.reversed().stream().limit(SHOWN).map(AdminPage::row).collect(joining());
        return "<section class=\"card\"><h2>%s <small>%d</small></h2>%s</section>"
                .formatted(
                        escape(provider.name()),
                        received.size(),
                        rows.isEmpty() ? "<p class=\"none\">Aucun appel reçu.</p>" : rows);
    }

    private static String row(RecordedCall call) {
        String mood = call.status() >= 200 && call.status() < 400 ? "ok" : "ko";
        return """
                <details><summary><time>%s</time> <span class="%s">%s</span> <b>%s</b> <code>%s</code></summary>
                <pre>%s</pre><pre>%s</pre></details>
                """.formatted(
                        TIME.format(call.at()),
                        mood,
                        call.status() == 0 ? "coupé" : call.status(),
                        escape(call.method()),
                        escape(call.path()),
                        escape(call.request()),
                        escape(call.response()));
    }
}
