package ca.astrogrowth.bench;

import ca.astrogrowth.AstroGrowth;
import ca.astrogrowth.sandbox.LocalProperties;
import ca.astrogrowth.sandbox.SandboxProperties;
import ca.astrogrowth.sandbox.TestSandbox;
import ca.astrogrowth.sandbox.stack.LocalStack;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code ./astro bench}: rounds that alternate between the house and its limit, so that whatever else the machine does
 * touches both; what counts is the ratio of the medians. Ends with status 1 below a floor.
 */
final class Bench {

    private static final int ROUNDS = 5;

    private Bench() {}

    static void main() {
        boolean fastEnough = false;
        try {
            fastEnough = measure();
        } catch (RuntimeException e) {
            e.printStackTrace();
        }
        System.exit(fastEnough ? 0 : 1); // some engines' threads would keep the JVM alive
    }

    private static boolean measure() {
        try (LocalStack stack = LocalStack.start(LocalStack.Options.crashSafe());
                ConfigurableApplicationContext node = start(stack)) {
            return run(new LeadPipeline(node));
        }
    }

    private static ConfigurableApplicationContext start(LocalStack stack) {
        Map<String, Object> properties = new LinkedHashMap<>(stack.properties());
        properties.putAll(SandboxProperties.of(TestSandbox.shared().uri(), TestSandbox.application(), stack.secrets()));
        properties.put("server.address", "127.0.0.1");
        properties.put("server.port", "0");
        properties.put("logging.level.root", "off");
        SpringApplication application = new SpringApplication(AstroGrowth.class);
        application.setRegisterShutdownHook(false);
        application.addListeners(new LocalProperties(properties));
        return application.run();
    }

    private static boolean run(Race race) {
        race.round();
        Speeds speeds = new Speeds();
        for (int round = 1; round <= ROUNDS; round++) {
            speeds.add(race.round());
        }
        boolean fastEnough = speeds.ratio() >= race.floor();
        System.out.printf(
                Locale.ROOT,
                "%s: %,.0f rows/s; limit (%s): %,.0f rows/s; ratio %.2f, floor %.2f: %s%n",
                race.name(),
                speeds.house(),
                race.limit(),
                speeds.limit(),
                speeds.ratio(),
                race.floor(),
                fastEnough ? "ok" : "TOO SLOW");
        return fastEnough;
    }
}
