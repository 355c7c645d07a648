package ca.astrogrowth.api;

import ca.astrogrowth.accounts.Member;
import ca.astrogrowth.accounts.TeamMembers;
import ca.astrogrowth.accounts.rights.Needs;
import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.accounts.rights.Role;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The workspace's people. 409 for what would leave it without an owner. */
@RestController
@Needs(Right.PEOPLE)
@RequestMapping("/api/members")
class MemberController {

    private final TeamMembers members;

    MemberController(TeamMembers members) {
        this.members = members;
    }

    @GetMapping
    All list() {
        return new All(members.list().stream().map(MemberController::body).toList());
    }

    @PatchMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@PathVariable UUID id, @RequestBody Change change) {
        Role role = role(change.role());
        known(() -> members.change(id, role));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id) {
        known(() -> members.remove(id));
    }

    /** Makes somebody else the owner; who asks goes on as an editor. */
    @PostMapping("/{id}/ownership")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void handOver(@PathVariable UUID id) {
        known(() -> members.handOver(id));
    }

    /** Who asks leaves the workspace; their token ends. */
    @Needs(Right.READ)
    @DeleteMapping("/me")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leave() {
        known(members::leave);
    }

    /** @throws BadFieldException if it is none */
    static Role role(@Nullable String code) {
        if (code == null) {
            throw new BadFieldException("role", "api.field.missing");
        }
        return Role.of(code).orElseThrow(() -> new BadFieldException("role", "api.field.invalid"));
    }

    private static void known(Runnable work) {
        try {
            work.run();
        } catch (NoSuchElementException gone) {
            throw new NotFoundException();
        }
    }

    private static Body body(Member member) {
        return new Body(
                member.person(),
                member.name(),
                member.email(),
                member.role().code(),
                member.since(),
                member.enteredAt());
    }

    record All(List<Body> items) {}

    /** @param lastSignIn null if they never came in */
    record Body(
            UUID id,
            String name,
            String email,
            String role,
            Instant since,
            @Nullable Instant lastSignIn) {}

    record Change(@Nullable String role) {}
}
