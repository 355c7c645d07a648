package ca.astrogrowth.api;

import ca.astrogrowth.accounts.rights.Needs;
import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.webhooks.BadAddressException;
import ca.astrogrowth.webhooks.TooManyWebhooksException;
import ca.astrogrowth.webhooks.Webhook;
import ca.astrogrowth.webhooks.WebhookDelivery;
import ca.astrogrowth.webhooks.WebhookEvent;
import ca.astrogrowth.webhooks.Webhooks;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.net.URI;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Programs that are told what happens. No key deals with them: a stolen one must leave no listener behind. */
@RestController
@Needs(Right.SETTINGS)
@RequestMapping("/api/webhooks")
class WebhookController {

    private final Webhooks webhooks;

    WebhookController(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    @GetMapping
    Listing<Body> list() {
        return new Listing<>(webhooks.list().stream().map(Body::of).toList(), null);
    }

    /** The answer holds the secret that signs, this once. */
    @PostMapping
    ResponseEntity<MadeBody> create(@Valid @RequestBody Wish wish) {
        Webhooks.Made made = checked(() -> webhooks.create(wish.url(), events(wish.events())));
        return ResponseEntity.created(
                        URI.create("/api/webhooks/" + made.webhook().id()))
                .cacheControl(CacheControl.noStore())
                .body(MadeBody.of(made));
    }

    /** Only what is named changes. */
    @PatchMapping("/{id}")
    Body change(@PathVariable UUID id, @RequestBody Changed wish) {
        Set<WebhookEvent> events = wish.events() == null ? null : events(wish.events());
        if (events != null && events.isEmpty()) {
            throw new BadFieldException("events", "api.webhook.events");
        }
        return Body.of(checked(() -> webhooks.change(id, wish.url(), events, wish.on())));
    }

    /** Another secret, shown this once; the one before signs nothing any more. */
    @PostMapping("/{id}/secret")
    ResponseEntity<MadeBody> renew(@PathVariable UUID id) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(MadeBody.of(checked(() -> webhooks.renew(id))));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable UUID id) {
        checked(() -> {
            webhooks.delete(id);
            return id;
        });
    }

    /** What it was told lately, the newest first. */
    @GetMapping("/{id}/deliveries")
    Listing<Told> deliveries(@PathVariable UUID id) {
        return new Listing<>(
                checked(() -> webhooks.deliveries(id)).stream().map(Told::of).toList(), null);
    }

    /** The same once more, under the same identifier. */
    @PostMapping("/{id}/deliveries/{delivery}/replay")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void replay(@PathVariable UUID id, @PathVariable UUID delivery) {
        checked(() -> {
            webhooks.replay(id, delivery);
            return id;
        });
    }

    private static <T> T checked(Supplier<T> work) {
        try {
            return work.get();
        } catch (NoSuchElementException gone) {
            throw new NotFoundException();
        } catch (BadAddressException bad) {
            throw new BadFieldException("url", "webhooks.refused." + bad.reason());
        } catch (TooManyWebhooksException many) {
            throw new BadFieldException("url", "webhooks.many", Webhook.MOST);
        }
    }

    private static Set<WebhookEvent> events(List<String> codes) {
        Set<WebhookEvent> events = EnumSet.noneOf(WebhookEvent.class);
        codes.forEach(code -> events.add(
                WebhookEvent.of(code).orElseThrow(() -> new BadFieldException("events", "api.webhook.events"))));
        return events;
    }

    record Wish(
            @NotBlank(message = "api.field.missing") String url,
            @NotEmpty(message = "api.field.missing") List<String> events) {}

    record Changed(
            @Nullable String url,
            @Nullable List<String> events,
            @Nullable Boolean on) {}

    record Body(UUID id, String url, List<String> events, boolean on, Instant createdAt) {

        static Body of(Webhook webhook) {
            return new Body(
                    webhook.id(),
                    webhook.url(),
                    webhook.events().stream().sorted().map(WebhookEvent::code).toList(),
                    webhook.on(),
                    webhook.createdAt());
        }
    }

    record MadeBody(String secret, Body details) {

        static MadeBody of(Webhooks.Made made) {
            return new MadeBody(made.secret(), Body.of(made.webhook()));
        }

        /** Without the secret: what is printed ends up in logs. */
        @Override
        public String toString() {
            return details.toString();
        }
    }

    /**
     * @param state {@code waiting}, {@code delivered} or {@code failed}
     * @param status what was answered to the last try
     * @param failure {@code timeout}, {@code unreachable}, {@code private}, {@code status}, {@code gone}, {@code off} or
     *     {@code secret}
     */
    record Told(
            UUID id,
            UUID eventId,
            String event,
            String state,
            int tries,
            Instant createdAt,
            @Nullable Instant triedAt,
            @Nullable Instant nextAt,
            @Nullable Integer status,
            @Nullable String failure) {

        static Told of(WebhookDelivery told) {
            return new Told(
                    told.id(),
                    told.eventId(),
                    told.event(),
                    told.state().code(),
                    told.tries(),
                    told.createdAt(),
                    told.triedAt(),
                    told.nextAt(),
                    told.status(),
                    told.failure());
        }
    }
}
