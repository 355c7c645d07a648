package ca.astrogrowth.sandbox;

import ca.astrogrowth.sandbox.stack.Secrets;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** The Spring properties by which the application takes the sandbox for its providers. */
public final class SandboxProperties {

    static final String PLACES_KEY = "sandbox-places-key";
    static final String HUNTER_KEY = "sandbox-hunter-key";

    private SandboxProperties() {}

    /**
     * @param sandbox where the sandbox listens
     * @param application where browsers find the application
     * @param secrets keys as old as the data that they seal
     */
    public static Map<String, String> of(URI sandbox, URI application, Secrets secrets) {
        var base = sandbox.toString();
        var properties = new LinkedHashMap<String, String>();
        properties.put("astrogrowth.leads.places.base-url", base);
        properties.put("astrogrowth.leads.places.api-key", PLACES_KEY);
        properties.put("astrogrowth.leads.places.retry-delay", "50ms");
        properties.put("astrogrowth.leads.hunter.base-url", base);
        properties.put("astrogrowth.leads.hunter.api-key", HUNTER_KEY);
        properties.put("astrogrowth.leads.web.gateway", base + "/__web");
        properties.put("astrogrowth.webhooks.loopback", "true");
        properties.put("astrogrowth.webhooks.pause", "1s");
        properties.put("astrogrowth.content.genai.base-url", base);
        properties.put("astrogrowth.content.genai.project", "astrogrowth-sandbox");
        properties.put("astrogrowth.content.genai.location", "northamerica-northeast1");
        properties.put("astrogrowth.content.genai.text-per-minute", "60000");
        properties.put("astrogrowth.content.genai.image-per-minute", "60000");
        properties.put("astrogrowth.content.genai.access-token", "sandbox-google-token");
        properties.put("astrogrowth.publishing.linkedin.oauth-url", base);
        properties.put("astrogrowth.publishing.linkedin.api-url", base);
        properties.put("astrogrowth.publishing.linkedin.client-id", "sandbox-client");
        properties.put("astrogrowth.publishing.linkedin.client-secret", "sandbox-secret");
        properties.put("astrogrowth.publishing.linkedin.community-client-id", "sandbox-community");
        properties.put("astrogrowth.publishing.linkedin.community-client-secret", "sandbox-community-secret");
        properties.put("astrogrowth.publishing.linkedin.redirect-uri", linkedInRedirect(application));
        properties.put("astrogrowth.public-url", application.toString());
        properties.put("astrogrowth.publishing.keyset", secrets.value("keyset", SandboxProperties::keyset));
        properties.put("astrogrowth.api.jwt-key", secrets.value("jwt-key", SandboxProperties::key));
        properties.put("astrogrowth.leads.suppression-key", secrets.value("suppression-key", SandboxProperties::key));
        properties.put("astrogrowth.privacy.responsible.name", "Camille Exemple");
        properties.put(
                "astrogrowth.privacy.responsible.title", "Responsable de la protection des renseignements personnels");
        properties.put("astrogrowth.privacy.responsible.email", "vieprivee@astrogrowth.example");
        properties.put("astrogrowth.links.key", secrets.value("links-key", SandboxProperties::key));
        return properties;
    }

    /** What the sandbox's LinkedIn applications must have registered. */
    public static String linkedInRedirect(URI application) {
        return application + "/auth/linkedin/callback";
    }

    private static String keyset() {
        try {
            AeadConfig.register();
            var keyset = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            return TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No keyset could be made", e);
        }
    }

    private static String key() {
        var key = new byte[32];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }
}
