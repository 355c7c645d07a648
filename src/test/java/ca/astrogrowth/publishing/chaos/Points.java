package ca.astrogrowth.publishing.chaos;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.Advised;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Puts the labelled points around the beans of the publish path, outside of their transactions. */
class Points implements BeanPostProcessor {

    private final Trap trap;

    Points(Trap trap) {
        this.trap = trap;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        String type = AopUtils.getTargetClass(bean).getSimpleName();
        if (!Label.isBean(type)) {
            return bean;
        }
        MethodInterceptor point = call -> through(type, call);
        if (bean instanceof Advised advised) {
            advised.addAdvice(0, point);
            return bean;
        }
        ProxyFactory proxy = new ProxyFactory(bean);
        proxy.setProxyTargetClass(true);
        proxy.addAdvice(point);
        return proxy.getProxy(bean.getClass().getClassLoader());
    }

    private @Nullable Object through(String type, MethodInvocation call) throws Throwable {
        String name = type + "." + call.getMethod().getName();
        trap.pass(Label.before(name));
        @Nullable Object result = call.proceed();
        trap.pass(Label.after(name));
        return result;
    }
}
