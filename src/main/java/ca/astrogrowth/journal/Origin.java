package ca.astrogrowth.journal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Where something comes from. Of the program only its family: more would tell people apart who did nothing.
 *
 * @param address network address
 * @param agent such as {@code Firefox, Windows}
 */
public record Origin(@Nullable String address, @Nullable String agent) {

    /** What our own work comes from. */
    public static final Origin NOWHERE = new Origin(null, null);

    /** In this order: each names those that it descends from. */
    private static final Map<String, String> PROGRAMS = ordered(
            "Edg",
            "Edge",
            "OPR/",
            "Opera",
            "SamsungBrowser",
            "Samsung Internet",
            "Firefox",
            "Firefox",
            "FxiOS",
            "Firefox",
            "CriOS",
            "Chrome",
            "Chrome",
            "Chrome",
            "Safari",
            "Safari",
            "curl",
            "curl",
            "Java",
            "Java",
            "python",
            "Python");

    private static final Map<String, String> SYSTEMS = ordered(
            "Android",
            "Android",
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Windows",
            "Windows",
            "Mac OS X",
            "macOS",
            "CrOS",
            "ChromeOS",
            "Linux",
            "Linux");

    /** Of the request at hand; {@link #NOWHERE} when there is none. */
    public static Origin here() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? of(request.getRequest())
                : NOWHERE;
    }

    public static Origin of(HttpServletRequest request) {
        return new Origin(request.getRemoteAddr(), family(request.getHeader("User-Agent")));
    }

    /** @param header as browsers send it, or null */
    public static @Nullable String family(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return null;
        }
        String program = known(PROGRAMS, header).orElse("?");
        return known(SYSTEMS, header).map(system -> program + ", " + system).orElse(program);
    }

    private static Optional<String> known(Map<String, String> families, String header) {
        return families.entrySet().stream()
                .filter(family -> header.contains(family.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Map<String, String> ordered(String... pairs) {
        var ordered = new java.util.LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            ordered.put(pairs[i], pairs[i + 1]);
        }
        return java.util.Collections.unmodifiableMap(ordered);
    }
}
