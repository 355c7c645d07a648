package ca.astrogrowth.api;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** The key of those who run the platform. Without one in the configuration nobody has it. */
@Component
class OpsKey {

    private static final int SHORTEST = 32;
    private static final String BEARER = "Bearer ";

    private final byte[] key;

    OpsKey(@Value("${astrogrowth.ops.key:}") String key) {
        if (!key.isEmpty() && key.length() < SHORTEST) {
            throw new IllegalArgumentException("astrogrowth.ops.key has at least " + SHORTEST + " characters");
        }
        this.key = key.getBytes(StandardCharsets.UTF_8);
    }

    boolean opens(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return key.length > 0
                && header != null
                && header.startsWith(BEARER)
                && MessageDigest.isEqual(key, header.substring(BEARER.length()).getBytes(StandardCharsets.UTF_8));
    }
}
