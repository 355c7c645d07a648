package ca.astrogrowth.crowd;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * People at their screens, in a process of their own so that their memory is not the house's. Says {@value #HERE} when all have
 * arrived, waits for a line, then says what each answer took, one a line in milliseconds, what went wrong, and how many
 * approvals there were.
 */
final class Crowd {

    static final String HERE = "here";
    static final String TRIP = "trip ";
    static final String ERROR = "error ";
    static final String APPROVALS = "approvals ";

    private Crowd() {}

    /** @param args address, people, seconds to live, milliseconds to think, password, then e-mails taken in turn */
    static void main(String[] args) throws IOException, InterruptedException {
        List<String> emails = List.of(args).subList(5, args.length);
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < Integer.parseInt(args[1]); i++) {
            Person person = new Person(args[0], i, Duration.ofMillis(Long.parseLong(args[3])));
            person.arrive(emails.get(i % emails.size()), args[4]);
            people.add(person);
        }
        System.out.println(HERE);
        IO.readln();
        Queue<String> errors = new ConcurrentLinkedQueue<>();
        long end =
                System.nanoTime() + Duration.ofSeconds(Long.parseLong(args[2])).toNanos();
        try (ExecutorService lives = Executors.newVirtualThreadPerTaskExecutor()) {
            people.forEach(each -> lives.execute(() -> live(each, end, errors)));
        }
        people.stream().flatMap(each -> each.trips().stream()).forEach(each -> System.out.println(TRIP + each));
        errors.forEach(each -> System.out.println(ERROR + each));
        System.out.println(
                APPROVALS + people.stream().mapToInt(Person::approvals).sum());
        people.forEach(Person::close);
        System.exit(0); // clients' selector threads would keep the JVM alive
    }

    private static void live(Person person, long end, Queue<String> errors) {
        try {
            person.live(end);
        } catch (IOException | InterruptedException | RuntimeException e) {
            errors.add(e.toString().lines().findFirst().orElse("?"));
        }
    }
}
