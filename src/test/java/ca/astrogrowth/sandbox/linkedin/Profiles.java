package ca.astrogrowth.sandbox.linkedin;

import ca.astrogrowth.sandbox.Call;
import ca.astrogrowth.sandbox.Reply;
import ca.astrogrowth.sandbox.Route;
import ca.astrogrowth.sandbox.Template;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a member's token tells of the member. */
final class Profiles {

    private final Accounts accounts;
    private final Gate gate;

    Profiles(Accounts accounts, Gate gate) {
        this.accounts = accounts;
        this.gate = gate;
    }

    List<Route> routes() {
        return List.of(
                Route.of("GET", "/v2/userinfo", RefusedException.answering(this::userinfo)),
                Route.of("GET", "/v2/me", RefusedException.answering(this::me)),
                Route.of("GET", "/dms/portraits/(?<sub>[\\w-]+)", this::portrait));
    }

    Map<String, Object> claims(String sub, List<String> scopes, String origin) {
        Member member = accounts.find(sub).orElseThrow();
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("sub", sub);
        if (scopes.contains("profile")) {
            claims.put("name", member.name());
            claims.put("given_name", member.givenName());
            claims.put("family_name", member.familyName());
            claims.put("picture", origin + "/dms/portraits/" + sub);
            claims.put("locale", Map.of("country", "CA", "language", "fr"));
        }
        if (scopes.contains("email")) {
            claims.put("email", member.email());
            claims.put("email_verified", true);
        }
        return claims;
    }

    /** The profile as it was before OpenID: all that an application without it can ask. */
    private Reply me(Call call) {
        Ledger.Token token = gate.token(call);
        if (!token.scopes().contains("r_basicprofile")) {
            return Refusals.denied("me.GET.NO_VERSION");
        }
        Member member = accounts.member(token);
        return Reply.json(
                200,
                Map.of(
                        "id", token.sub(),
                        "localizedFirstName", member.givenName(),
                        "localizedLastName", member.familyName(),
                        "localizedHeadline", member.headline()));
    }

    private Reply userinfo(Call call) {
        Ledger.Token token = gate.token(call);
        if (!token.scopes().contains("openid")) {
            return Refusals.denied("userinfo.GET.NO_VERSION");
        }
        return Reply.json(200, claims(token.sub(), token.scopes(), call.origin()));
    }

    private Reply portrait(Call call) {
        Member member = accounts.find(call.path("sub")).orElseThrow();
        String svg = """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">
                <rect width="100" height="100" fill="%s"/>
                <text x="50" y="64" text-anchor="middle" font-family="sans-serif" font-size="40" fill="#fff">%s</text>
                </svg>
                """.formatted(Template.escape(member.colour()), Template.escape(member.initials()));
        return new Reply(200, Map.of("Content-Type", "image/svg+xml"), svg.getBytes(StandardCharsets.UTF_8));
    }
}
