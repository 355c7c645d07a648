package ca.astrogrowth.api;

import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.accounts.rights.Needs;
import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.privacy.Erasure;
import ca.astrogrowth.privacy.Erasures;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The end of a workspace, for its owners. Only who came in with the password asks for it: no key does. */
@RestController
@RequestMapping("/api/workspace/erasure")
@Needs(Right.OWN_DATA)
class ErasureController {

    private final Erasures erasures;

    ErasureController(Erasures erasures) {
        this.erasures = erasures;
    }

    @GetMapping
    Erasure pending() {
        return erasures.pending().orElseThrow(NotFoundException::new);
    }

    /** Whoever asks writes the workspace's name, so that it is no slip. */
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    Erasure ask(@AuthenticationPrincipal SignedIn who, @RequestBody Wish wish) {
        if (wish.name() == null
                || !wish.name().strip().equalsIgnoreCase(who.workspace().strip())) {
            throw new BadFieldException("name", "data.erase.name");
        }
        return erasures.ask();
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack() {
        if (!erasures.takeBack()) {
            throw new NotFoundException();
        }
    }

    record Wish(@Nullable String name) {}
}
