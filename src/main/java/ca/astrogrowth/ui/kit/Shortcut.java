package ca.astrogrowth.ui.kit;

import java.util.List;

/**
 * What a key does.
 *
 * @param keys pressed together or one after the other, as they are written on them
 * @param does translation key
 */
public record Shortcut(List<String> keys, String does) {

    public Shortcut(String does, String... keys) {
        this(List.of(keys), does);
    }
}
