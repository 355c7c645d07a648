package ca.astrogrowth.api;

import ca.astrogrowth.accounts.Farewell;
import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.accounts.rights.NeedsNothing;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The end of one's own account, by its password; no key does it. */
@RestController
@NeedsNothing("one’s own account")
class FarewellController {

    private final Farewell farewell;

    FarewellController(Farewell farewell) {
        this.farewell = farewell;
    }

    @PostMapping("/api/me/erasure")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leave(@AuthenticationPrincipal SignedIn who, @RequestBody Wish wish, HttpServletRequest request) {
        if (wish.password() == null || !farewell.leave(who, wish.password(), request.getRemoteAddr())) {
            throw new BadFieldException("password", "password.current.wrong");
        }
    }

    record Wish(@Nullable String password) {

        /** Without it: what is printed ends up in logs. */
        @Override
        public String toString() {
            return "a wish";
        }
    }
}
