package ca.astrogrowth.sandbox.hunter;

import ca.astrogrowth.sandbox.Call;
import ca.astrogrowth.sandbox.Reply;
import ca.astrogrowth.sandbox.web.Mailbox;
import ca.astrogrowth.sandbox.web.Sites;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** {@code GET /v2/email-verifier} */
final class EmailVerifier {

    /** How often a slow one answers 202 before it knows. */
    private static final int POLLS = 2;

    private final Sites sites;
    private final Plan plan;
    private final Map<String, Integer> polls = new ConcurrentHashMap<>();

    EmailVerifier(Sites sites, Plan plan) {
        this.sites = sites;
        this.plan = plan;
    }

    Reply answer(Call call) {
        String address = new Params(call.query())
                .text("email")
                .orElseThrow(() -> HunterRefusal.wrongParams("You are missing the email parameter"))
                .toLowerCase(Locale.ROOT);
        if (!address.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            throw HunterRefusal.of(400, "invalid_email", "The email parameter is not an email address");
        }
        plan.require(Plan.Operation.VERIFICATION, address);
        Oddity oddity = Oddity.of(address);
        if (oddity == Oddity.CLAIMED) {
            throw HunterRefusal.claimed();
        }
        if (oddity == Oddity.UNREACHABLE) {
            throw HunterRefusal.unreachable();
        }
        plan.spend(Plan.Operation.VERIFICATION, address);
        Map<String, Object> meta = Map.of("params", Map.of("email", address));
        if (oddity == Oddity.SLOW && polls.merge(address, 1, Integer::sum) <= POLLS) {
            return Reply.json(202, Map.of("data", Map.of("email", address), "meta", meta));
        }
        return Reply.json(200, Map.of("data", verdict(address), "meta", meta));
    }

    void reset() {
        polls.clear();
    }

    private Map<String, @Nullable Object> verdict(String address) {
        String domain = address.substring(address.indexOf('@') + 1);
        Knowledge known = Rehearsal.knowledge(sites, domain).orElse(null);
        Mailbox box = known == null ? null : mailbox(known, address).orElse(null);
        String status = status(domain, known, box);
        boolean reached = !status.equals("invalid");
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("status", status);
        data.put("score", score(status));
        data.put("email", address);
        data.put("regexp", true);
        data.put("gibberish", false);
        data.put("disposable", status.equals("disposable"));
        data.put("webmail", status.equals("webmail"));
        data.put("mx_records", known != null || reached);
        data.put("smtp_server", known != null || reached);
        data.put("smtp_check", reached && !status.equals("unknown"));
        data.put("accept_all", status.equals("accept_all"));
        data.put("block", false);
        data.put("sources", known == null || box == null ? List.of() : known.sources(box));
        return data;
    }

    private static Optional<Mailbox> mailbox(Knowledge known, String address) {
        return known.site().mailboxes().stream()
                .filter(box -> box.address().equals(address))
                .findFirst();
    }

    private static String status(String domain, @Nullable Knowledge known, @Nullable Mailbox box) {
        if (Domains.isWebmail(domain)) {
            return "webmail";
        }
        if (Domains.isDisposable(domain)) {
            return "disposable";
        }
        if (known == null) {
            return "invalid";
        }
        if (box != null) {
            return known.status(box);
        }
        return known.acceptsAll() ? "accept_all" : "invalid";
    }

    private static int score(String status) {
        return switch (status) {
            case "valid" -> 98;
            case "webmail" -> 85;
            case "accept_all" -> 70;
            case "unknown" -> 50;
            case "disposable" -> 20;
            default -> 0;
        };
    }
}
