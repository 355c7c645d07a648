package ca.astrogrowth.publishing.chaos;

import ca.astrogrowth.AstroGrowth;
import ca.astrogrowth.messaging.EventHandler;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The application without web and screens, of which no more is made than publishing asks for: it is up within seconds. */
final class Slice {

    private static final String SCREENS = "com.vaadin.flow.spring.";

    private Slice() {}

    /** With idle workers; only publishing's handlers hear anything. */
    static ConfigurableApplicationContext start(Map<String, ?> properties, BeanFactoryPostProcessor more) {
        Map<String, Object> all = new LinkedHashMap<>(properties);
        all.put("astrogrowth.roles", "web");
        all.put(
                "spring.autoconfigure.exclude",
                SCREENS + "SpringBootAutoConfiguration," + SCREENS + "SpringSecurityAutoConfiguration," + SCREENS
                        + "VaadinScopesConfig");
        SpringApplication application = new SpringApplication(AstroGrowth.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLazyInitialization(true);
        application.setRegisterShutdownHook(false);
        application.addInitializers(context -> {
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("slice", all));
            context.addBeanFactoryPostProcessor(Slice::dropOtherHandlers);
            context.addBeanFactoryPostProcessor(more);
        });
        return application.run();
    }

    private static void dropOtherHandlers(ConfigurableListableBeanFactory beans) {
        for (String name : beans.getBeanNamesForType(EventHandler.class, true, false)) {
            Class<?> type = beans.getType(name, false);
            if (type == null || !type.getPackageName().startsWith("ca.astrogrowth.publishing")) {
                ((BeanDefinitionRegistry) beans).removeBeanDefinition(name);
            }
        }
    }
}
