package ca.astrogrowth.api;

import ca.astrogrowth.accounts.Invitation;
import ca.astrogrowth.accounts.Invitations;
import ca.astrogrowth.accounts.rights.Needs;
import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.accounts.rights.Role;
import ca.astrogrowth.common.EmailAddress;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Invitations into the workspace that are not answered yet. 409 for somebody who is there, 429 for too many letters. */
@RestController
@Needs(Right.PEOPLE)
@RequestMapping("/api/invitations")
class InvitationController {

    private final Invitations invitations;

    InvitationController(Invitations invitations) {
        this.invitations = invitations;
    }

    @GetMapping
    All list() {
        return new All(
                invitations.list().stream().map(InvitationController::body).toList());
    }

    /** The same answer whether the address is known elsewhere or not. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Body invite(@RequestBody Wish wish) {
        EmailAddress email = email(wish.email());
        Role role = MemberController.role(wish.role());
        return body(invitations.invite(email, role));
    }

    /** Another letter; the link of the one before is over. */
    @PostMapping("/{id}/resend")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Body sendAgain(@PathVariable UUID id) {
        try {
            return body(invitations.sendAgain(id));
        } catch (NoSuchElementException gone) {
            throw new NotFoundException();
        }
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable UUID id) {
        try {
            invitations.revoke(id);
        } catch (NoSuchElementException gone) {
            throw new NotFoundException();
        }
    }

    private static EmailAddress email(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            throw new BadFieldException("email", "api.field.missing");
        }
        try {
            return EmailAddress.of(typed);
        } catch (IllegalArgumentException e) {
            throw new BadFieldException("email", "api.field.invalid");
        }
    }

    private static Body body(Invitation invitation) {
        return new Body(
                invitation.id(),
                invitation.email(),
                invitation.role().code(),
                invitation.createdAt(),
                invitation.expiresAt(),
                invitation.over());
    }

    record All(List<Body> items) {}

    record Body(UUID id, String email, String role, Instant createdAt, Instant expiresAt, boolean over) {}

    record Wish(@Nullable String email, @Nullable String role) {}
}
