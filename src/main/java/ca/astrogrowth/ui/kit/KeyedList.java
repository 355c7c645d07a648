package ca.astrogrowth.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A list that follows its data in place: a row that stays keeps its component, so nothing flickers, and what a person
 * opened, focused or scrolled to is still there.
 */
public class KeyedList<R, C extends Component> extends Div {

    private final transient Function<R, ?> key;
    private final transient Function<R, C> create;
    private final transient BiConsumer<C, R> update;
    private final transient Map<Object, C> shown = new LinkedHashMap<>();

    public KeyedList(Function<R, ?> key, Function<R, C> create, BiConsumer<C, R> update) {
        this.key = key;
        this.create = create;
        this.update = update;
        getElement().setAttribute("role", "list");
    }

    public void show(List<R> rows) {
        Set<Object> wanted = new HashSet<>();
        rows.forEach(row -> wanted.add(key.apply(row)));
        shown.entrySet().removeIf(entry -> !wanted.contains(entry.getKey()) && leaves(entry.getValue()));
        int index = 0;
        for (R row : rows) {
            place(shown.computeIfAbsent(key.apply(row), ignored -> made(row)), index++);
            update.accept(component(row), row);
        }
    }

    /** Takes one row away at once, before the data is read again. */
    public void drop(Object rowKey) {
        C component = shown.remove(rowKey);
        if (component != null) {
            remove(component);
        }
    }

    public boolean isEmpty() {
        return shown.isEmpty();
    }

    private C made(R row) {
        C component = create.apply(row);
        component.getElement().setAttribute("role", "listitem");
        return component;
    }

    private C component(R row) {
        return java.util.Objects.requireNonNull(shown.get(key.apply(row)));
    }

    private boolean leaves(C component) {
        remove(component);
        return true;
    }

    private void place(C component, int index) {
        HasComponents here = this;
        if (getElement().indexOfChild(component.getElement()) != index) {
            here.addComponentAtIndex(index, component);
        }
    }
}
