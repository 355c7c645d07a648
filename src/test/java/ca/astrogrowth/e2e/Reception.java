package ca.astrogrowth.e2e;

import ca.astrogrowth.sandbox.DemoTenants;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Makes the demonstration tenants once, and gives each test its {@link Visits}. */
final class Reception implements BeforeAllCallback, ParameterResolver, AfterEachCallback {

    private static final Namespace HERE = Namespace.create(Reception.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        ApplicationContext application = SpringExtension.getApplicationContext(context);
        context.getRoot().getStore(HERE).computeIfAbsent(DemoTenants.class, made -> {
            DemoTenants.seed(application);
            return made;
        });
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visits.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Chromium chromium = context.getRoot()
                .getStore(HERE)
                .computeIfAbsent(Chromium.class, first -> new Chromium(), Chromium.class);
        return context.getStore(HERE)
                .computeIfAbsent(Visits.class, first -> new Visits(chromium.browser()), Visits.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Visits visits = context.getStore(HERE).get(Visits.class, Visits.class);
        if (visits != null) {
            visits.end(context.getExecutionException().isPresent() ? context.getDisplayName() : null);
        }
    }
}
