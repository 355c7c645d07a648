package ca.astrogrowth.journal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * What is to be written down.
 *
 * @param who null if the application did it by itself
 */
public record Deed(
        JournalKind kind,
        @Nullable UUID subject,
        List<Change> changes,
        @Nullable Acting who,
        Origin from) {

    public Deed {
        changes = List.copyOf(changes);
    }

    /** By whoever is at work here, from where they are. */
    public static Deed of(JournalKind kind, @Nullable UUID subject, Change... changes) {
        return new Deed(kind, subject, List.of(changes), Journal.actor(), Origin.here());
    }

    /** The principal of the session or token. */
    static @Nullable Acting principal() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Acting acting ? acting : null;
    }
}
