package ca.astrogrowth.accounts;

import java.util.UUID;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;

/** A passkey that a device is asked to make. Who asked, and what for, never leaves the server. */
public final class PasskeySetup {

    private final UUID person;
    private final PublicKeyCredentialCreationOptions options;
    private final String json;

    PasskeySetup(UUID person, PublicKeyCredentialCreationOptions options, String json) {
        this.person = person;
        this.options = options;
        this.json = json;
    }

    UUID person() {
        return person;
    }

    PublicKeyCredentialCreationOptions options() {
        return options;
    }

    /** What the browser hands to the device. */
    public String json() {
        return json;
    }
}
