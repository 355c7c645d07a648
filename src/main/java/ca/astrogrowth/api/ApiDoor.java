package ca.astrogrowth.api;

import ca.astrogrowth.accounts.Present;
import ca.astrogrowth.accounts.SecondSteps;
import ca.astrogrowth.accounts.rights.Asked;
import ca.astrogrowth.accounts.rights.Right;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Asks before anything of a request is read: who may not do it learns nothing of what is there. An operation that says
 * nothing of rights is nobody's.
 */
@Component
class ApiDoor implements HandlerInterceptor, WebMvcConfigurer {

    private static final String HOUSE = "ca.astrogrowth.";

    private final SecondSteps steps;

    ApiDoor(SecondSteps steps) {
        this.steps = steps;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod operation
                && operation.getBeanType().getName().startsWith(HOUSE)) {
            Optional<Right> right = Asked.by(operation.getMethod(), operation.getBeanType());
            if (right.isEmpty() && !Asked.isOpen(operation.getMethod(), operation.getBeanType())) {
                throw new IllegalStateException(operation + " does not say who may");
            }
            right.ifPresent(Present::require);
            if (right.isPresent() && isHeldBack()) {
                throw new StepMissingException();
            }
        }
        return true;
    }

    /** In a browser; programs came in by a door that asked. */
    private boolean isHeldBack() {
        return !(SecurityContextHolder.getContext().getAuthentication() instanceof Program)
                && Present.person().filter(who -> steps.isMissing(who.person())).isPresent();
    }
}
