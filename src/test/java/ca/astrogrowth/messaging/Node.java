package ca.astrogrowth.messaging;

import ca.astrogrowth.AstroGrowth;
import ca.astrogrowth.sandbox.SandboxProperties;
import ca.astrogrowth.sandbox.TestSandbox;
import ca.astrogrowth.sandbox.stack.LocalStack;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.data.redis.autoconfigure.DataRedisAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.env.MapPropertySource;

/** Nodes on engines that a test is about to hurt. */
final class Node {

    private Node() {}

    /** The whole application, with the tests' handlers and the shared sandbox. */
    static ConfigurableApplicationContext whole(LocalStack stack) {
        Map<String, String> properties = properties(stack);
        properties.putAll(SandboxProperties.of(TestSandbox.shared().uri(), TestSandbox.application(), stack.secrets()));
        properties.put("server.address", "127.0.0.1");
        properties.put("server.port", "0");
        properties.put("astrogrowth.publishing.pace", "PT0.1S");
        properties.put("astrogrowth.publishing.rhythm", "asap");
        return start(new SpringApplication(AstroGrowth.class), properties);
    }

    /** Messaging alone; its workers start when the test says so. */
    static ConfigurableApplicationContext small(Map<String, String> properties) {
        SpringApplication application = new SpringApplication(Messaging.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        Map<String, String> idle = new LinkedHashMap<>(properties);
        idle.put("astrogrowth.roles", "web");
        return start(application, idle);
    }

    static Map<String, String> properties(LocalStack stack) {
        Map<String, String> properties = new LinkedHashMap<>(stack.properties());
        properties.put("astrogrowth.test.handlers", "true");
        properties.put("astrogrowth.messaging.abandoned", "2s");
        return properties;
    }

    private static ConfigurableApplicationContext start(SpringApplication application, Map<String, String> properties) {
        application.setRegisterShutdownHook(false);
        application.addInitializers(context -> context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("node", Map.copyOf(properties))));
        return application.run();
    }

    /** Without an annotation by which the application would find it. */
    @ComponentScan({"ca.astrogrowth.messaging", "ca.astrogrowth.tenancy"})
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        HibernateJpaAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        DataRedisAutoConfiguration.class
    })
    static class Messaging {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        RandomGenerator chance() {
            return new SecureRandom();
        }
    }
}
