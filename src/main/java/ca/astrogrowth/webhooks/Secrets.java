package ca.astrogrowth.webhooks;

import ca.astrogrowth.seal.TokenSeal;
import ca.astrogrowth.tenancy.TenantContext;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The secrets that sign, as they are kept: each opens for its own program only. */
@Component
class Secrets {

    private final TokenSeal seal;

    Secrets(TokenSeal seal) {
        this.seal = seal;
    }

    byte[] seal(UUID webhook, String secret) {
        return seal.seal(secret, place(webhook));
    }

    /** Empty if it was sealed for another, or with a key that was turned off. */
    Optional<String> open(UUID webhook, byte[] sealed) {
        return seal.open(sealed, place(webhook));
    }

    Optional<byte[]> reseal(UUID webhook, byte[] sealed) {
        return seal.reseal(sealed, place(webhook));
    }

    private static TokenSeal.Place place(UUID webhook) {
        return new TokenSeal.Place(TenantContext.current().value(), webhook.toString(), "webhook", "secret");
    }
}
