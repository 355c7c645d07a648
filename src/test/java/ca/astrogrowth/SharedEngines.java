package ca.astrogrowth;

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
        Map<String, Object> properties = new LinkedHashMap<>(TestStack.shared().properties());
        properties.put("astrogrowth.api.jwt-key", "dGVzdHMtc2lnbi13aXRoLXRoaXMta2V5LW9ubHktaGVyZSE=");
        properties.put("spring.test.print-condition-evaluation-report", "false");
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("engines", properties));
    }
}
