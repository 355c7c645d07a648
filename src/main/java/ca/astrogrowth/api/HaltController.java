package ca.astrogrowth.api;

import ca.astrogrowth.accounts.rights.NeedsNothing;
import ca.astrogrowth.publishing.Halt;
import ca.astrogrowth.tenancy.TenantId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The kill switch of those who run the platform: for a workspace, or for {@code *}, everybody. */
@RestController
@RequestMapping("/ops/publishing/halts")
@NeedsNothing("those who run the platform, by a key of their own")
class HaltController {

    private static final String EVERYBODY = "*";
    private static final int LONGEST = 500;

    private final Halt halt;

    HaltController(Halt halt) {
        this.halt = halt;
    }

    @GetMapping
    List<Halt.Halted> all() {
        return halt.all();
    }

    @PutMapping("/{scope}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void pull(@PathVariable String scope, @RequestBody Reason reason) {
        String why = reason.why();
        if (why == null || why.isBlank() || why.length() > LONGEST) {
            throw new BadFieldException("why", "api.field.missing");
        }
        halt.pull(tenant(scope), why);
    }

    @DeleteMapping("/{scope}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void lift(@PathVariable String scope) {
        halt.lift(tenant(scope));
    }

    private static @Nullable TenantId tenant(String scope) {
        try {
            return scope.equals(EVERYBODY) ? null : new TenantId(scope);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    record Reason(@Nullable String why) {}
}
