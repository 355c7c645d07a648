package ca.astrogrowth.sandbox;

import ca.astrogrowth.AstroGrowth;
import ca.astrogrowth.sandbox.stack.LocalStack;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code ./astro run}: the application as it is in production, on the embedded engines, with the sandbox for providers. A
 * signal stops all of it, last started first, and the JVM then ends with status 0.
 */
public final class LocalRun {

    private final RunOptions options;
    private final Shutdown shutdown;

    private LocalRun(RunOptions options, Shutdown shutdown) {
        this.options = options;
        this.shutdown = shutdown;
    }

    static void main(String[] args) {
        var shutdown = new Shutdown();
        try {
            var options = RunOptions.parse(args);
            options.requireFreePorts();
            shutdown.awaitSignal();
            new LocalRun(options, shutdown).start();
        } catch (RuntimeException | IOException e) {
            shutdown.fail(String.valueOf(e.getMessage()));
        }
    }

    private void start() throws IOException {
        var stack = startStack();
        var sandbox = Sandbox.start(options.sandboxPort(), SandboxProviders.of(options), stack.mail());
        shutdown.closes(sandbox);
        var application = startApplication(stack, sandbox);
        shutdown.closes(application);
        DemoTenants.seed(application);
        Welcome.print(options, sandbox);
    }

    /** A signal waits until all engines are up, for an engine in the middle of its start cannot be stopped. */
    private LocalStack startStack() {
        synchronized (shutdown) {
            var stack = LocalStack.start(new LocalStack.Options(options.data(), true, options.fresh()));
            shutdown.closes(stack);
            return stack;
        }
    }

    private ConfigurableApplicationContext startApplication(LocalStack stack, Sandbox sandbox) {
        var application = new SpringApplication(AstroGrowth.class);
        application.setRegisterShutdownHook(false);
        application.addListeners(new LocalProperties(properties(stack, sandbox)));
        try {
            return application.run();
        } catch (RuntimeException e) { // Spring has said why, at length
            throw new IllegalStateException("the application did not start; see " + options.log(), e);
        }
    }

    private Map<String, String> properties(LocalStack stack, Sandbox sandbox) {
        var properties = new LinkedHashMap<>(stack.properties());
        properties.putAll(SandboxProperties.of(sandbox.uri(), options.application(), stack.secrets()));
        properties.put("server.address", "127.0.0.1");
        properties.put("server.port", Integer.toString(options.port()));
        properties.put("spring.lifecycle.timeout-per-shutdown-phase", "2s");
        properties.put("logging.config", "classpath:logback-local.xml");
        properties.put("logging.file.name", options.log().toString());
        properties.put("logging.level.root", "info");
        return properties;
    }
}
