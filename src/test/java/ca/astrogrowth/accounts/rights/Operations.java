package ca.astrogrowth.accounts.rights;

import com.vaadin.flow.router.Route;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** Everything that can be asked by HTTP, as the code says it: found, not listed. */
public final class Operations {

    private static final Comparator<Operation> ORDER =
            Comparator.comparing(Operation::path).thenComparing(Operation::method);

    private Operations() {}

    public static List<Operation> all() {
        return found(Controller.class).flatMap(Operations::of).sorted(ORDER).toList();
    }

    private static Stream<Class<?>> found(Class<? extends java.lang.annotation.Annotation> mark) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(mark));
        return scanner.findCandidateComponents("ca.astrogrowth").stream()
                .<Class<?>>map(bean -> ClassUtils.resolveClassName(
                        String.valueOf(bean.getBeanClassName()), Operations.class.getClassLoader()))
                .filter(type -> !type.getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath()
                        .contains("test-"));
    }

    /** Those that have an address; others are there only to be fetched late. */
    static Stream<Class<?>> screens() {
        return found(Route.class)
                .filter(screen -> screen.getAnnotation(Route.class).registerAtStartup());
    }

    private static Stream<Operation> of(Class<?> controller) {
        return Arrays.stream(controller.getDeclaredMethods())
                .filter(method -> AnnotatedElementUtils.hasAnnotation(method, RequestMapping.class))
                .flatMap(method -> of(controller, method));
    }

    private static Stream<Operation> of(Class<?> controller, Method method) {
        RequestMapping own =
                Objects.requireNonNull(AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class));
        RequestMapping its = AnnotatedElementUtils.findMergedAnnotation(controller, RequestMapping.class);
        String before = its == null ? "" : first(its.path());
        String asks = Asked.by(method, controller)
                .map(Right::name)
                .orElse(Asked.isOpen(method, controller) ? "NOTHING" : "UNSAID");
        return Stream.of(own.method())
                .map(verb -> new Operation(verb, before + first(own.path()), asks, controller.getSimpleName()));
    }

    private static String first(String[] paths) {
        return paths.length == 0 ? "" : paths[0];
    }

    /**
     * @param path with its variables in braces
     * @param asks the name of a {@link Right}, or NOTHING, or UNSAID
     */
    public record Operation(RequestMethod method, String path, String asks, String controller) {

        @Override
        public String toString() {
            return method + " " + path;
        }
    }
}
