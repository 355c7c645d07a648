package ca.astrogrowth.api;

import ca.astrogrowth.common.Slice;
import ca.astrogrowth.common.Window;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A list as JSON. @param nextCursor what to ask the following part with; absent at the end */
record Listing<T>(List<T> items, @Nullable String nextCursor) {

    static final int DEFAULT_LIMIT = 50;

    static <S, T> Listing<T> of(Slice<S> slice, Function<S, T> body) {
        return new Listing<>(slice.items().stream().map(body).toList(), slice.next());
    }

    static Window window(int limit, @Nullable String cursor) {
        if (limit < 1 || limit > Window.LARGEST) {
            throw new BadFieldException("limit", "api.limit");
        }
        return new Window(limit, cursor);
    }
}
