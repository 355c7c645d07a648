package ca.astrogrowth.sandbox.hunter;

import ca.astrogrowth.sandbox.Call;
import ca.astrogrowth.sandbox.Reply;
import ca.astrogrowth.sandbox.places.Seed;
import ca.astrogrowth.sandbox.web.Mailbox;
import ca.astrogrowth.sandbox.web.Sites;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code GET /v2/email-finder}: a person's address, known or guessed from the domain's pattern. */
final class EmailFinder {

    private record Person(String first, String last) {}

    private final Sites sites;
    private final Plan plan;

    EmailFinder(Sites sites, Plan plan) {
        this.sites = sites;
        this.plan = plan;
    }

    Reply answer(Call call) {
        Params params = new Params(call.query());
        String domain = params.domain()
                .orElseThrow(() -> HunterRefusal.wrongParams("You are missing the domain or the company parameter"));
        Person person = person(params);
        params.number("max_duration", 10, 3, 20);
        String question = domain + "/" + local(person);
        plan.require(Plan.Operation.SEARCH, question);
        Optional<Knowledge> known = sites.findByMailDomain(domain).map(Knowledge::new);
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("first_name", person.first());
        data.put("last_name", person.last());
        data.put("domain", domain);
        data.put("accept_all", known.map(Knowledge::acceptsAll).orElse(false));
        data.put("company", known.map(k -> k.site().main().name()).orElse(null));
        known.ifPresentOrElse(knowledge -> fill(data, knowledge, person), () -> fillWithNothing(data));
        if (data.get("email") != null) {
            plan.spend(Plan.Operation.SEARCH, question);
        }
        return Reply.json(200, Map.of("data", data, "meta", Map.of("params", call.query())));
    }

    private static Person person(Params params) {
        Optional<Person> full = params.text("full_name")
                .filter(name -> name.contains(" "))
                .map(name -> new Person(name.substring(0, name.indexOf(' ')), name.substring(name.indexOf(' ') + 1)));
        return full.or(() -> params.text("first_name")
                        .flatMap(first -> params.text("last_name").map(last -> new Person(first, last))))
                .orElseThrow(() -> HunterRefusal.wrongParams(
                        "You are missing the first_name and last_name, or the full_name, parameters"));
    }

    private static void fill(Map<String, @Nullable Object> data, Knowledge known, Person person) {
        String local = local(person);
        Mailbox box = known.mailboxes().stream()
                .filter(Mailbox::isPersonal)
                .filter(candidate -> candidate.address().startsWith(local + "@"))
                .findFirst()
                .orElse(null);
        if (box != null) {
            put(data, box.address(), known.confidence(box.address()), box.position(), known.sources(box));
            data.put("verification", known.verification(box));
        } else if (known.pattern() != null) {
            // nobody has seen this one: a guess has no source
            String guess = local + "@" + known.site().mailDomain();
            put(data, guess, 30 + Seed.below(30, "guess:" + guess), null, List.of());
            data.put("verification", noVerification());
        } else {
            fillWithNothing(data);
        }
    }

    private static void fillWithNothing(Map<String, @Nullable Object> data) {
        put(data, null, null, null, List.of());
        data.put("verification", noVerification());
    }

    private static void put(
            Map<String, @Nullable Object> data,
            @Nullable String email,
            @Nullable Integer score,
            @Nullable String position,
            List<Map<String, Object>> sources) {
        data.put("email", email);
        data.put("score", score);
        data.put("position", position);
        data.put("sources", sources);
    }

    private static Map<String, @Nullable Object> noVerification() {
        Map<String, @Nullable Object> none = new LinkedHashMap<>();
        none.put("date", null);
        none.put("status", null);
        return none;
    }

    private static String local(Person person) {
        return plain(person.first()) + "." + plain(person.last());
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z]", "")
                .toLowerCase(Locale.ROOT);
    }
}
