package ca.astrogrowth.sandbox;

import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A method and a path pattern (matched whole, on the raw, still encoded path), and what answers them.
 *
 * @param path named groups are read back with {@link Call#path(String)}
 */
public record Route(String method, Pattern path, Function<Call, Reply> answer) {

    public static Route of(String method, String path, Function<Call, Reply> answer) {
        return new Route(method, Pattern.compile(path), answer);
    }
}
