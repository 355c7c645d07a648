package ca.astrogrowth.publishing.chaos;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;
import tools.jackson.databind.json.JsonMapper;

/**
 * A node that only publishes, told what to do line by line. It comes up idle, and dies with the harness that started it.
 */
final class ChaosWorker {

    static final String PROPERTIES = "CHAOS_WORKER";

    /** Begins what it says to the harness, among what it logs. */
    static final String SAYS = "@@ ";

    private ChaosWorker() {}

    static void main(String[] args) throws IOException {
        Trap trap = new Trap(label -> say("reached " + label));
        try (BufferedReader commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            SmartLifecycle workers = start(trap).getBean("workers", SmartLifecycle.class);
            say("ready");
            for (String line = commands.readLine(); line != null; line = commands.readLine()) {
                obey(line.split(" "), trap, workers);
            }
        } catch (RuntimeException e) {
            e.printStackTrace(); // before the halt takes the reason along
        } finally {
            Runtime.getRuntime().halt(1);
        }
    }

    private static void obey(String[] command, Trap trap, SmartLifecycle workers) {
        switch (command[0]) {
            case "work" -> workers.start();
            case "rest" -> workers.stop();
            case "arm" -> trap.arm(new Label(command[1]), Integer.parseInt(command[2]));
            case "go" -> trap.open();
            case "disarm" -> trap.disarm();
            default -> throw new IllegalArgumentException(command[0]);
        }
        say("done " + command[0]);
    }

    private static void say(String word) {
        System.out.println(SAYS + word);
    }

    @SuppressWarnings("unchecked")
    private static ConfigurableApplicationContext start(Trap trap) {
        Map<String, String> properties = JsonMapper.shared().readValue(System.getenv(PROPERTIES), Map.class);
        return Slice.start(properties, beans -> beans.registerSingleton("points", new Points(trap)));
    }
}
