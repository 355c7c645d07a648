package ca.astrogrowth.notifications;

import ca.astrogrowth.content.ContentId;
import ca.astrogrowth.content.Proof;
import ca.astrogrowth.tenancy.TenantId;
import java.util.List;
import java.util.UUID;

/**
 * What a link of a letter allows: one person, one decision, about the words and the picture that the letter showed.
 *
 * @param hash of what was shown
 */
record Permission(
        TenantId tenant, UUID person, ContentId content, long version, String hash, LetterLink.Action action) {

    static Permission of(TenantId tenant, UUID person, Proof proof, LetterLink.Action action) {
        return new Permission(
                tenant, person, proof.content().id(), proof.content().version(), proof.hash(), action);
    }

    static Permission read(List<String> parts) {
        return new Permission(
                new TenantId(parts.get(0)),
                UUID.fromString(parts.get(1)),
                new ContentId(UUID.fromString(parts.get(2))),
                Long.parseLong(parts.get(3)),
                parts.get(4),
                LetterLink.Action.valueOf(parts.get(5)));
    }

    List<String> parts() {
        return List.of(
                tenant.value(),
                person.toString(),
                content.value().toString(),
                Long.toString(version),
                hash,
                action.name());
    }
}
