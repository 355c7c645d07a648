package ca.astrogrowth.accounts.rights;

import java.lang.reflect.Method;
import java.util.Optional;
import org.springframework.core.annotation.AnnotatedElementUtils;

/** What a method asks for: what it says itself, else what its class says. */
public final class Asked {

    private Asked() {}

    /** Empty if nothing is said, or that it is open. */
    public static Optional<Right> by(Method method, Class<?> type) {
        if (AnnotatedElementUtils.hasAnnotation(method, NeedsNothing.class)) {
            return Optional.empty();
        }
        return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(method, Needs.class))
                .or(() -> Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(type, Needs.class)))
                .map(Needs::value);
    }

    /** Whether it says that it is open. */
    public static boolean isOpen(Method method, Class<?> type) {
        return AnnotatedElementUtils.hasAnnotation(method, NeedsNothing.class)
                || by(method, type).isEmpty() && AnnotatedElementUtils.hasAnnotation(type, NeedsNothing.class);
    }
}
