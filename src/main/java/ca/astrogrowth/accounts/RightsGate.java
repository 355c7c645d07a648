package ca.astrogrowth.accounts;

import ca.astrogrowth.accounts.rights.Asked;
import ca.astrogrowth.accounts.rights.Needs;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Objects;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.AopUtils;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.StaticMethodMatcherPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;

/** Stands at the door of each service that {@link Needs} a right, before a transaction is opened. */
@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class RightsGate {

    private static final String HOUSE = "ca.astrogrowth.";

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor rightsAdvisor() {
        var advisor = new DefaultPointcutAdvisor(new Doors(), (MethodInterceptor) RightsGate::pass);
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return advisor;
    }

    private static @Nullable Object pass(MethodInvocation call) throws Throwable {
        Class<?> type = AopUtils.getTargetClass(Objects.requireNonNull(call.getThis()));
        Asked.by(AopUtils.getMostSpecificMethod(call.getMethod(), type), type).ifPresent(Present::require);
        return call.proceed();
    }

    private static class Doors extends StaticMethodMatcherPointcut {

        Doors() {
            setClassFilter(type -> type.getName().startsWith(HOUSE));
        }

        @Override
        public boolean matches(Method method, Class<?> type) {
            return Modifier.isPublic(method.getModifiers())
                    && method.getDeclaringClass() != Object.class
                    && Asked.by(AopUtils.getMostSpecificMethod(method, type), type)
                            .isPresent();
        }
    }
}
