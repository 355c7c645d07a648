package ca.astrogrowth.ui.kit;

import java.util.List;

/**
 * What a key does, for those who ask.
 *
 * @param keys pressed together or one after the other, as they are written on them
 * @param does translation key
 */
public record Shortcut(List<String> keys, String does) {

    /** On every screen. The letters after a G must not be keys of a screen: those would be heard too. */
    public static final List<Shortcut> EVERYWHERE = List.of(
            new Shortcut("shortcut.palette", "Ctrl", "K"),
            new Shortcut("shortcut.help", "?"),
            new Shortcut("nav.dashboard", "G", "T"),
            new Shortcut("nav.campaigns", "G", "C"),
            new Shortcut("nav.contents", "G", "O"),
            new Shortcut("nav.calendar", "G", "L"),
            new Shortcut("nav.profile", "G", "P"),
            new Shortcut("shortcut.close", "Esc"));

    /** On the page of a content. */
    public static final List<Shortcut> CONTENT = List.of(
            new Shortcut("shortcut.content.before", "←"),
            new Shortcut("shortcut.content.after", "→"),
            new Shortcut("action.approve", "A"),
            new Shortcut("action.reject", "R"),
            new Shortcut("content.edit", "E"),
            new Shortcut("shortcut.content.close", "Esc"));

    private Shortcut(String does, String... keys) {
        this(List.of(keys), does);
    }
}
