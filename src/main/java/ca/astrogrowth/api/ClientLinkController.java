package ca.astrogrowth.api;

import ca.astrogrowth.accounts.rights.Needs;
import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.clients.ClientLink;
import ca.astrogrowth.clients.ClientLinks;
import ca.astrogrowth.clients.NewClient;
import ca.astrogrowth.common.EmailAddress;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.Supplier;
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

/** Links by which clients approve without an account. Who has an address can approve: it is told to those who may. */
@RestController
@Needs(Right.APPROVE)
@RequestMapping("/api/client-links")
class ClientLinkController {

    private final ClientLinks links;

    ClientLinkController(ClientLinks links) {
        this.links = links;
    }

    @GetMapping
    All list() {
        return new All(links.list().stream().map(ClientLinkController::body).toList());
    }

    /** 429 when the workspace has, or made today, as many as it may. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Body make(@RequestBody Wish wish) {
        return body(links.make(client(wish)));
    }

    /** Another thirty days under another address; the one before opens nothing any more. */
    @PostMapping("/{id}/renew")
    Body renew(@PathVariable UUID id) {
        return body(known(() -> links.renew(id)));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable UUID id) {
        known(() -> {
            links.revoke(id);
            return id;
        });
    }

    private static <T> T known(Supplier<T> work) {
        try {
            return work.get();
        } catch (NoSuchElementException gone) {
            throw new NotFoundException();
        }
    }

    private static NewClient client(Wish wish) {
        String name = wish.name() == null ? "" : wish.name().strip();
        if (name.isEmpty() || name.length() > NewClient.LONGEST_NAME) {
            throw new BadFieldException("name", "api.client.name");
        }
        String language = wish.language() == null ? "fr" : wish.language();
        if (!language.equals("fr") && !language.equals("en")) {
            throw new BadFieldException("language", "api.client.language");
        }
        return new NewClient(name, email(wish.email()), language);
    }

    private static @Nullable EmailAddress email(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? null : EmailAddress.of(typed.strip());
        } catch (IllegalArgumentException wrong) {
            throw new BadFieldException("email", "api.field.invalid");
        }
    }

    private static Body body(ClientLink link) {
        return new Body(
                link.id(),
                link.name(),
                link.email(),
                link.language(),
                link.state().code(),
                link.createdAt(),
                link.endsAt(),
                link.lastUsedAt(),
                link.address());
    }

    /**
     * @param email null if they are not to be written to
     * @param language {@code fr} when nothing is said
     */
    record Wish(
            @Nullable String name,
            @Nullable String email,
            @Nullable String language) {}

    record All(List<Body> items) {}

    /**
     * @param state {@code good}, {@code over} or {@code revoked}
     * @param address null when it opens nothing any more
     */
    record Body(
            UUID id,
            String name,
            @Nullable String email,
            String language,
            String state,
            Instant createdAt,
            Instant endsAt,
            @Nullable Instant lastUsedAt,
            @Nullable URI address) {}
}
