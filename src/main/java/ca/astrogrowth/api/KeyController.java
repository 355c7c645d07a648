package ca.astrogrowth.api;

import ca.astrogrowth.access.ApiKey;
import ca.astrogrowth.access.ApiKeys;
import ca.astrogrowth.access.Scope;
import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.accounts.rights.NeedsNothing;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A person's own keys to the workspace. Only who came in with the password deals with them: no key makes another. */
@RestController
@NeedsNothing("one’s own keys")
@RequestMapping("/api/keys")
class KeyController {

    private final ApiKeys keys;

    KeyController(ApiKeys keys) {
        this.keys = keys;
    }

    @GetMapping
    Listing<KeyBody> list(@AuthenticationPrincipal SignedIn who) {
        return new Listing<>(keys.of(who).stream().map(KeyBody::of).toList(), null);
    }

    /** The answer holds the key itself, this once. */
    @PostMapping
    ResponseEntity<MadeBody> create(@AuthenticationPrincipal SignedIn who, @Valid @RequestBody Wish wish) {
        int days = wish.expiresInDays() == null ? ApiKey.USUAL_DAYS : wish.expiresInDays();
        ApiKeys.Made made = keys.create(who, wish.name(), known(wish.scopes()), days)
                .orElseThrow(() -> new BadFieldException("name", "api.key.many", ApiKey.MOST));
        return ResponseEntity.created(URI.create("/api/keys/" + made.key().id()))
                .cacheControl(CacheControl.noStore())
                .body(new MadeBody(made.secret(), KeyBody.of(made.key())));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@AuthenticationPrincipal SignedIn who, @PathVariable UUID id) {
        if (!keys.revoke(who, id)) {
            throw new NotFoundException();
        }
    }

    private static Set<Scope> known(List<String> codes) {
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        codes.forEach(code ->
                scopes.add(Scope.of(code).orElseThrow(() -> new BadFieldException("scopes", "api.key.scopes"))));
        return scopes;
    }

    record Wish(
            @NotBlank(message = "api.field.missing") @Size(max = ApiKey.LONGEST_NAME, message = "api.key.name") String name,

            @NotEmpty(message = "api.field.missing") List<String> scopes,

            @Min(value = 1, message = "api.key.days") @Max(value = ApiKey.MOST_DAYS, message = "api.key.days") @Nullable Integer expiresInDays) {}

    /** @param ending its last characters */
    record KeyBody(
            UUID id,
            String name,
            String ending,
            List<String> scopes,
            Instant createdAt,
            Instant expiresAt,
            @Nullable Instant lastUsedAt) {

        static KeyBody of(ApiKey key) {
            return new KeyBody(
                    key.id(),
                    key.name(),
                    key.ending(),
                    key.scopes().stream().sorted().map(Scope::code).toList(),
                    key.createdAt(),
                    key.expiresAt(),
                    key.lastUsedAt());
        }
    }

    /** @param key what opens; it is told once */
    record MadeBody(String key, KeyBody details) {

        /** Without the key: what is printed ends up in logs. */
        @Override
        public String toString() {
            return "made " + details.id();
        }
    }
}
