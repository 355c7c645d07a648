package ca.astrogrowth.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomListenerRegistration;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

/**
 * Single keys that do something on a screen, wherever its focus is: but not while somebody types, chooses from a list or
 * has a dialog before them, and not again and again while the key is held.
 */
public final class Keys {

    private static final String FREE = """
            !event.defaultPrevented && !event.repeat && !event.isComposing
            && !event.ctrlKey && !event.metaKey && !event.altKey
            && %s.includes(event.key.toLowerCase())
            && !event.composedPath().some(each => each.matches && each.matches(
                 'input:not([type=checkbox]), textarea, select, [contenteditable], [role=listbox], [role=menu], [role=slider], [role=tab]'))
            && !document.querySelector(
                 'vaadin-dialog[opened], vaadin-select[opened], vaadin-context-menu[opened], vaadin-menu-bar [expanded]')
            """;

    private static final String SHOWN =
            "(document.querySelector('[data-shown]') || document.body).getAttribute('data-shown') || ''";

    private Keys() {}

    /**
     * From attach to detach.
     *
     * @param names as browsers name them: {@code a}, {@code ArrowLeft}
     * @param pressed takes the name in small letters, and what the screen showed then, by its attribute
     *     {@code data-shown}
     */
    public static void on(Component screen, List<String> names, BiConsumer<String, String> pressed) {
        String known = "['" + String.join("','", names).toLowerCase(Locale.ROOT) + "']";
        screen.addAttachListener(attach -> {
            UI ui = attach.getUI();
            DomListenerRegistration listening = ui.getElement()
                    .addEventListener(
                            "keydown",
                            event -> pressed.accept(
                                    event.getEventData()
                                            .get("event.key")
                                            .asString()
                                            .toLowerCase(Locale.ROOT),
                                    event.getEventData().get(SHOWN).asString()))
                    .setFilter(FREE.formatted(known).replace('\n', ' '))
                    .addEventData("event.key")
                    .addEventData(SHOWN);
            screen.addDetachListener(detach -> {
                detach.unregisterListener();
                listening.remove();
            });
        });
    }
}
