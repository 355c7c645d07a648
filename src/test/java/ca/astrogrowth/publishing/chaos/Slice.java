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
            context.addBeanFactoryPostProcessor(Slice::dropWhatElseStarts);
            context.addBeanFactoryPostProcessor(more);
        });
        return application.run();
    }

    /** Jobs, the French reader that learns at start-up, and what others hear. */
    private static void dropWhatElseStarts(ConfigurableListableBeanFactory beans) {
        BeanDefinitionRegistry registry = (BeanDefinitionRegistry) beans;
        for (String name : beans.getBeanDefinitionNames()) {
            Class<?> type = beans.getType(name, false);
            boolean other = type != null && EventHandler.class.isAssignableFrom(type) && !isOf("publishing", type);
            if (other || name.equals("frenchLearning") || (type != null && isOf("orchestration", type))) {
                registry.removeBeanDefinition(name);
            }
        }
    }

    private static boolean isOf(String module, Class<?> type) {
        return type.getPackageName().startsWith("ca.astrogrowth." + module);
    }
}
