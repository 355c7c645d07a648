package ca.astrogrowth.sandbox;

import java.util.Map;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * Gives the application the properties of the local run: stronger than {@code application.yaml}, weaker than environment
 * variables, so that {@code ASTROGROWTH_PUBLISHING_PACE=PT1S ./astro run} does what it says.
 */
public final class LocalProperties implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    private final Map<String, ?> properties;

    public LocalProperties(Map<String, ?> properties) {
        this.properties = properties;
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var source = new MapPropertySource("local run", Map.copyOf(properties));
        event.getEnvironment()
                .getPropertySources()
                .addAfter(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, source);
    }

    /** Before logging is set up, which reads some of them. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
