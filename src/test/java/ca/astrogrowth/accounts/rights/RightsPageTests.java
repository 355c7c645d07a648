package ca.astrogrowth.accounts.rights;

import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.accounts.rights.Operations.Operation;
import com.vaadin.flow.router.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page about rights says what the code does. {@code -Drights.page=write} writes it anew. */
class RightsPageTests {

    private static final Path PAGE = Path.of("src/docs/rights.md");
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("vaadin-i18n.translations", Locale.ENGLISH);

    @Test
    void isWhatTheTableSays() throws IOException {
        String written = page();
        if ("write".equals(System.getProperty("rights.page"))) {
            Files.writeString(PAGE, written);
        }
        assertThat(Files.readString(PAGE))
                .as("run RightsPageTests with -Drights.page=write after a change of Right or @Needs")
                .isEqualTo(written);
    }

    private static String page() {
        return """
                # Rights

                Written by `RightsPageTests` from `accounts/rights/Right.java` and the `@Needs` of operations and screens.
                What is not marked is refused with 403 and the name of the missing right.

                ## Who may

                | right | allows to | %s |
                |---|---|%s
                %s

                ## REST

                | operation | asks for |
                |---|---|
                %s

                ## Screens

                | screen | asks for |
                |---|---|
                %s
                """.formatted(
                roles().map(role -> WORDS.getString("role." + role.code())).collect(Collectors.joining(" | ")),
                roles().map(role -> ":-:|").collect(Collectors.joining()),
                Arrays.stream(Right.values()).map(RightsPageTests::row).collect(Collectors.joining("\n")),
                Operations.all().stream()
                        .map(each -> "| `" + each + "` | " + asks(each) + " |")
                        .collect(Collectors.joining("\n")),
                String.join("\n", screens()));
    }

    private static Stream<Role> roles() {
        return Arrays.stream(Role.values());
    }

    private static String row(Right right) {
        return "| `%s` | %s | %s |"
                .formatted(
                        right.code(),
                        WORDS.getString("right." + right.code()),
                        roles().map(role -> role.may(right) ? "yes" : "").collect(Collectors.joining(" | ")));
    }

    private static String asks(Operation operation) {
        return operation.asks().equals("NOTHING") ? "no right" : code(operation.asks());
    }

    private static List<String> screens() {
        return Operations.screens()
                .map(screen -> "| `/%s` | %s |"
                        .formatted(
                                screen.getAnnotation(Route.class).value(),
                                screen.isAnnotationPresent(Needs.class)
                                        ? code(screen.getAnnotation(Needs.class)
                                                .value()
                                                .name())
                                        : "no right"))
                .sorted()
                .toList();
    }

    private static String code(String right) {
        return "`" + right.toLowerCase(Locale.ROOT) + "`";
    }
}
