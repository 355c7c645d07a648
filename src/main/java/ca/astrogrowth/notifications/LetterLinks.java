package ca.astrogrowth.notifications;

import ca.astrogrowth.accounts.SignedLinks;
import ca.astrogrowth.content.ContentId;
import ca.astrogrowth.content.Proof;
import ca.astrogrowth.notifications.LetterLink.Action;
import ca.astrogrowth.tenancy.TenantContext;
import ca.astrogrowth.tenancy.TenantId;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The addresses that letters lead to. Those that allow something are signed, for one person of the current workspace. */
@Component
class LetterLinks {

    private static final String DECISION = "letter.decision";
    private static final String STOP = "letter.stop";
    private static final Duration STOP_VALIDITY = Duration.ofDays(400);

    private final SignedLinks links;
    private final NoticeUpkeep.Settings settings;
    private final Clock clock;
    private final String publicUrl;

    /** @param publicUrl where people find the application */
    LetterLinks(
            SignedLinks links,
            NoticeUpkeep.Settings settings,
            Clock clock,
            @Value("${astrogrowth.public-url:http://localhost:8080}") URI publicUrl) {
        this.links = links;
        this.settings = settings;
        this.clock = clock;
        this.publicUrl = publicUrl.toString().replaceFirst("/+$", "");
    }

    /** A screen: {@code profil}. */
    URI screen(String path) {
        return URI.create(publicUrl + "/" + path);
    }

    URI content(ContentId id) {
        return screen("contenus/" + id);
    }

    /** What only this person may do, and only once. */
    URI decision(UUID person, Proof proof, Action action) {
        Permission permission = Permission.of(TenantContext.current(), person, proof, action);
        String token = links.seal(DECISION, permission.parts(), clock.instant().plus(settings.linkValidity()));
        return screen("courriel/" + token);
    }

    Optional<Permission> permission(String token) {
        return links.open(DECISION, token).map(Permission::read);
    }

    /** Where somebody wants no more letters of a kind. It is good for long: letters lie about. */
    URI stop(UUID person, LetterKind kind) {
        List<String> parts = List.of(TenantContext.current().value(), person.toString(), kind.name());
        return screen("desabonnement/" + links.seal(STOP, parts, clock.instant().plus(STOP_VALIDITY)));
    }

    Optional<Stop> stop(String token) {
        return links.open(STOP, token)
                .map(parts -> new Stop(
                        new TenantId(parts.get(0)), UUID.fromString(parts.get(1)), LetterKind.valueOf(parts.get(2))));
    }

    /** Whose letters of which kind. */
    record Stop(TenantId tenant, UUID person, LetterKind kind) {}
}
