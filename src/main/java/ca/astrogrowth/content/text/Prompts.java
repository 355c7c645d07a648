package ca.astrogrowth.content.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import ca.astrogrowth.common.Industry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.ai.chat.prompt.PromptTemplate;
import org.springframework.core.io.ClassPathResource;

/** The prompts, which are files of their own, one for each trade, so that they are read and reviewed like code. */
public final class Prompts {

    private static final String FOLDER = "ca/astrogrowth/content/prompts/";

    private Prompts() {}

    static String system(Industry trade) {
        return render("system", Map.of("regles", read(trade.code())));
    }

    static String user(Facts facts) {
        return render("user", Map.of("faits", facts.toString()));
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
