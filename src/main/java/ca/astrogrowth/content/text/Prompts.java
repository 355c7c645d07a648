package ca.astrogrowth.content.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import ca.astrogrowth.accounts.Voice;
import ca.astrogrowth.content.PostText;
import ca.astrogrowth.content.gemini.Trouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.chat.prompt.PromptTemplate;
import org.springframework.core.io.ClassPathResource;

/** The prompts, which are files of their own, one for each trade, so that they are read and reviewed like code. */
public final class Prompts {

    private static final String FOLDER = "ca/astrogrowth/content/prompts/";
    private static final int LONGEST_WISH = 500;

    private Prompts() {}

    static String system(Assignment assignment) {
        return render(
                "system",
                Map.of(
                        "regles", read(assignment.trade().code()),
                        "voix", voice(assignment.voice())));
    }

    /** The facts, and then whatever else there is to go by, each in its own block. */
    static String user(Assignment assignment) {
        Stream<String> blocks = Stream.of(
                        Stream.of(render(
                                "user", Map.of("faits", assignment.facts().toString()))),
                        Stream.ofNullable(assignment.previous()).map(text -> text("previous", text)),
                        Stream.ofNullable(assignment.wish())
                                .map(wish -> render("wish", Map.of("consigne", CleanText.line(wish, LONGEST_WISH)))),
                        list("refusals", assignment.refusals()),
                        assignment.unlike().stream().map(text -> text("unlike", text)))
                .flatMap(block -> block);
        return blocks.map(String::strip).collect(Collectors.joining("\n\n"));
    }

    private static String voice(Voice voice) {
        Stream<String> lines = Stream.of(
                        Stream.of(
                                read(voice.informal() ? "informal" : "formal"),
                                read("tone-" + voice.tone().code())),
                        list("use", voice.use()),
                        list("avoid", voice.avoid()),
                        list("samples", voice.samples()))
                .flatMap(block -> block);
        return lines.map(String::strip).collect(Collectors.joining("\n"));
    }

    private static Stream<String> list(String name, List<String> some) {
        String lines = some.stream()
                .map(each -> "- " + CleanText.line(each, Voice.LONGEST_SAMPLE))
                .collect(Collectors.joining("\n"));
        return some.isEmpty() ? Stream.empty() : Stream.of(render(name, Map.of("liste", lines)));
    }

    private static String text(String name, PostText text) {
        return render(name, Map.of("texte", CleanText.paragraphs(text.whole())));
    }

    /** What helps a model that failed to do better; empty where the same question is as good as any. */
    static String again(@Nullable Trouble before) {
        return switch (before) {
            case TRUNCATED, RECITED, MALFORMED ->
                "\n" + read("again_" + before.name().toLowerCase(Locale.ROOT));
            case null, default -> "";
        };
    }

    /** @param values put in as they are, never read as a template */
    public static String render(String name, Map<String, Object> values) {
        return new PromptTemplate(read(name)).render(values);
    }

    private static String read(String name) {
        try {
            return new ClassPathResource(FOLDER + name + ".st").getContentAsString(UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The prompt " + name + " is part of the product", e);
        }
    }
}
