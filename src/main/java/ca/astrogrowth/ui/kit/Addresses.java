package ca.astrogrowth.ui.kit;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import java.util.UUID;

/** Reads what an address names. */
public final class Addresses {

    private Addresses() {}

    /** The {@code :id} of the address; empty when it cannot be one. */
    public static Optional<UUID> id(BeforeEnterEvent event) {
        return event.getRouteParameters().get("id").flatMap(Addresses::id);
    }

    public static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** One value of the query, or empty. */
    public static Optional<String> query(BeforeEnterEvent event, String name) {
        return event.getLocation().getQueryParameters().getSingleParameter(name).filter(value -> !value.isEmpty());
    }
}
