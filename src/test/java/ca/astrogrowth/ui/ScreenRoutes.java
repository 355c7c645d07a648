package ca.astrogrowth.ui;

import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.util.ClassUtils;

/** Our screens, error screens and layout; Karibu's own discovery sees only public classes. */
final class ScreenRoutes {

    private static final Set<Class<? extends Component>> SCREENS = find(new AnnotationTypeFilter(Route.class));
    private static final Set<Class<? extends HasErrorParameter<?>>> ERRORS =
            find(new AssignableTypeFilter(HasErrorParameter.class));
    private static final Set<Class<? extends RouterLayout>> LAYOUTS = find(new AnnotationTypeFilter(Layout.class));

    private ScreenRoutes() {}

    static Routes all() {
        return new Routes(SCREENS, ERRORS, true);
    }

    static void setLayout() {
        ApplicationRouteRegistry routes =
                ApplicationRouteRegistry.getInstance(VaadinService.getCurrent().getContext());
        LAYOUTS.forEach(routes::setLayout);
    }

    @SuppressWarnings("unchecked")
    private static <T> Set<Class<? extends T>> find(TypeFilter filter) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(filter);
        return scanner.findCandidateComponents("ca.astrogrowth.ui").stream()
                .map(found -> (Class<? extends T>) ClassUtils.resolveClassName(
                        String.valueOf(found.getBeanClassName()), ScreenRoutes.class.getClassLoader()))
                .collect(Collectors.toSet());
    }
}
