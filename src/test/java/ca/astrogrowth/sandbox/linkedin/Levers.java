package ca.astrogrowth.sandbox.linkedin;

import ca.astrogrowth.sandbox.Call;
import ca.astrogrowth.sandbox.Reply;
import ca.astrogrowth.sandbox.Route;
import ca.astrogrowth.sandbox.linkedin.Ledger.Token;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;

/** What people and tests may do to LinkedIn from behind: take tokens back, let them expire, move its clock. */
final class Levers {

    private final Accounts accounts;
    private final Store store;
    private final SandboxClock clock;

    Levers(Accounts accounts, Store store, SandboxClock clock) {
        this.accounts = accounts;
        this.store = store;
        this.clock = clock;
    }

    List<Route> routes() {
        return List.of(
                Route.of("POST", "/__sandbox/linkedin/revoke", call -> done(() -> revoke(text(call, "member")))),
                Route.of("POST", "/__sandbox/linkedin/expire", call -> done(() -> expire(text(call, "member")))),
                Route.of(
                        "POST",
                        "/__sandbox/linkedin/clock",
                        call -> done(() -> clock.ahead(Duration.parse(text(call, "ahead"))))));
    }

    void revoke(String email) {
        store.change(ledger -> {
            ledger.refreshes().values().removeIf(refresh -> belongs(refresh.sub(), email));
            return change(ledger, email, Token::revoke);
        });
    }

    void expire(String email) {
        store.change(ledger -> change(ledger, email, token -> token.expire(clock.instant())));
    }

    private Ledger change(Ledger ledger, String email, UnaryOperator<Token> change) {
        ledger.tokens().replaceAll((value, token) -> belongs(token.sub(), email) ? change.apply(token) : token);
        return ledger;
    }

    private boolean belongs(String sub, String email) {
        return email.isEmpty()
                || accounts.find(sub)
                        .filter(member -> member.email().equals(email))
                        .isPresent();
    }

    private static String text(Call call, String field) {
        return call.body().length == 0 ? "" : call.json().path(field).asString("");
    }

    private static Reply done(Runnable work) {
        work.run();
        return Reply.empty(204);
    }
}
