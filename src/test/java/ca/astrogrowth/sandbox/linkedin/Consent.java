package ca.astrogrowth.sandbox.linkedin;

import static ca.astrogrowth.sandbox.Template.escape;
import static java.util.stream.Collectors.joining;

import ca.astrogrowth.sandbox.Call;
import ca.astrogrowth.sandbox.Reply;
import ca.astrogrowth.sandbox.Route;
import ca.astrogrowth.sandbox.Template;
import ca.astrogrowth.sandbox.linkedin.Ledger.Grant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The page on which a member lets an application in, or not. */
final class Consent {

    private static final String PATH = "/oauth/v2/authorization";
    private static final Template PAGE = Template.read("sandbox/linkedin/consent.html");
    private static final Template ERROR = Template.read("sandbox/linkedin/error.html");
    private static final Map<String, String> ALLOWED = Map.of(
            "openid", "Vous reconnaître à votre identifiant LinkedIn",
            "profile", "Voir votre nom et votre photo",
            "email", "Voir votre adresse courriel",
            "w_member_social", "Créer, modifier et supprimer des publications en votre nom",
            "r_basicprofile", "Voir votre nom",
            "w_organization_social", "Créer et supprimer des publications au nom de vos pages",
            "r_organization_social", "Voir les publications de vos pages",
            "rw_organization_admin", "Voir vos pages et leurs statistiques",
            "r_member_postAnalytics", "Voir les statistiques de vos publications");

    private final Accounts accounts;
    private final Store store;
    private final Ids ids;
    private final InstantSource clock;

    Consent(Accounts accounts, Store store, Ids ids, InstantSource clock) {
        this.accounts = accounts;
        this.store = store;
        this.ids = ids;
        this.clock = clock;
    }

    List<Route> routes() {
        return List.of(Route.of("GET", PATH, this::ask), Route.of("POST", PATH, this::decide));
    }

    private Reply ask(Call call) {
        Optional<String> fault = Authorization.fault(call.query(), accounts);
        if (fault.isPresent()) {
            return error(fault.get());
        }
        Authorization asked = Authorization.read(call.query());
        return Reply.html(
                        200,
                        PAGE.fill(Map.of(
                                "app",
                                        escape(accounts.app(asked.clientId())
                                                .orElseThrow()
                                                .name()),
                                "action", escape(PATH + "?" + call.uri().getRawQuery()),
                                "scopes",
                                        asked.scopes().stream()
                                                .map(Consent::scope)
                                                .collect(joining()),
                                "members",
                                        accounts.members().stream()
                                                .map(this::choice)
                                                .collect(joining()))))
                .with("Cache-Control", "no-store");
    }

    private Reply decide(Call call) {
        Optional<String> fault = Authorization.fault(call.query(), accounts);
        if (fault.isPresent()) {
            return error(fault.get());
        }
        Authorization asked = Authorization.read(call.query());
        if (!"allow".equals(call.form().get("decision"))) {
            return Reply.redirect(asked.back(
                    "error=user_cancelled_authorize" + "&error_description=The+user+cancelled+the+authorization"));
        }
        String email = call.form().getOrDefault("member", "");
        return accounts.members().stream()
                .filter(member -> member.email().equals(email))
                .findFirst()
                .map(member -> Reply.redirect(asked.back("code=" + grant(asked, member))))
                .orElseGet(() -> error("No such member: " + email));
    }

    private String grant(Authorization asked, Member member) {
        Grant grant = new Grant(
                ids.code(),
                asked.clientId(),
                accounts.id(member, asked.clientId()),
                asked.redirectUri(),
                asked.scopes().stream().sorted().toList(),
                asked.nonce(),
                asked.challenge(),
                asked.hashed(),
                clock.instant());
        return store.change(ledger -> {
            ledger.grants().put(grant.code(), grant);
            return grant.code();
        });
    }

    private static Reply error(String reason) {
        return Reply.html(401, ERROR.fill(Map.of("reason", escape(reason))));
    }

    private static String scope(String scope) {
        return "<li>%s <code>%s</code></li>".formatted(escape(ALLOWED.getOrDefault(scope, scope)), escape(scope));
    }

    private String choice(Member member) {
        return """
                <label class="member"><input type="radio" name="member" value="%s"%s>
                <span class="face" style="background:%s" aria-hidden="true">%s</span>
                <span><strong>%s</strong><br><small>%s</small></span></label>
                """.formatted(
                        escape(member.email()),
                        member.equals(accounts.members().getFirst()) ? " checked" : "",
                        escape(member.colour()),
                        escape(member.initials()),
                        escape(member.name()),
                        escape(member.headline()));
    }
}
