package ca.astrogrowth;

import ca.astrogrowth.sandbox.SandboxProperties;
import ca.astrogrowth.sandbox.TestSandbox;
import ca.astrogrowth.sandbox.stack.LocalStack;
import ca.astrogrowth.sandbox.stack.TestStack;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Points a test context at the engines and the sandbox that all tests of this JVM share. */
class SharedEngines implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        LocalStack stack = TestStack.shared();
        Map<String, Object> properties = new LinkedHashMap<>(stack.properties());
        properties.putAll(SandboxProperties.of(TestSandbox.shared().uri(), TestSandbox.application(), stack.secrets()));
        properties.put("server.port", TestSandbox.application().getPort());
        properties.put("server.address", "127.0.0.1");
        properties.put("astrogrowth.publishing.pace", "PT0.05S");
        properties.put("astrogrowth.publishing.lease", "PT15S");
        properties.put("astrogrowth.publishing.rhythm", "asap");
        properties.put("astrogrowth.ops.key", "test-ops-key-0123456789-0123456789");
        properties.put("astrogrowth.content.approval.undo", "PT1S");
        properties.put("astrogrowth.notifications.letter-pause", "200ms");
        properties.put("astrogrowth.notifications.gather-quiet", "1s");
        properties.put("astrogrowth.notifications.gather-longest", "10s");
        properties.put("astrogrowth.clients.gather", "1s");
        properties.put("astrogrowth.test.handlers", "true");
        properties.put("astrogrowth.accounts.limits.sign-in-client", "100000");
        properties.put("astrogrowth.accounts.limits.sign-in-address", "1000");
        properties.put("astrogrowth.accounts.limits.sign-up-client", "100000");
        properties.put("astrogrowth.accounts.limits.letter-client", "100000");
        properties.put("astrogrowth.accounts.limits.code-client", "100000");
        properties.put("astrogrowth.accounts.limits.recovery-client", "100000");
        properties.put("astrogrowth.accounts.limits.prospect-client", "100000");
        properties.put("astrogrowth.access.requests.bearer", "100000");
        properties.put("astrogrowth.access.requests.stranger", "100000");
        properties.put("astrogrowth.messaging.first-back-off", "50ms");
        properties.put("spring.test.print-condition-evaluation-report", "false");
        context.getEnvironment().getPropertySources().addLast(new MapPropertySource("engines", properties));
    }
}
