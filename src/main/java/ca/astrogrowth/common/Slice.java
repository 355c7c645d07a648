package ca.astrogrowth.common;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param next where the following part starts ({@link Window#cursor}), or null at the end
 */
public record Slice<T>(List<T> items, @Nullable String next) {

    public Slice {
        items = List.copyOf(items);
    }

    /** From rows fetched with {@code limit + 1}: the extra one only tells that there is more. */
    public static <T> Slice<T> of(List<T> fetched, int limit, Function<T, UUID> id) {
        if (fetched.size() <= limit) {
            return new Slice<>(fetched, null);
        }
        List<T> items = fetched.subList(0, limit);
        return new Slice<>(items, id.apply(items.getLast()).toString());
    }

    public <R> Slice<R> map(Function<T, R> mapper) {
        return new Slice<>(items.stream().map(mapper).toList(), next);
    }
}
