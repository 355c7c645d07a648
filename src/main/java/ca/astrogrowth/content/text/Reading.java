package ca.astrogrowth.content.text;

import ca.astrogrowth.content.gemini.GeminiException;
import ca.astrogrowth.content.gemini.Trouble;
import java.util.stream.Collectors;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.model.Generation;
import org.springframework.ai.converter.BeanOutputConverter;
import org.springframework.ai.converter.StructuredOutputConverter;

/**
 * Reads the model's answer. The conversion comes after a look at why the model stopped: a cut answer is not malformed, and
 * what it cost is to be known in each case.
 */
final class Reading implements StructuredOutputConverter<String> {

    private final BeanOutputConverter<PostReply> post = new BeanOutputConverter<>(PostReply.class);

    @Override
    public String getFormat() {
        return post.getFormat();
    }

    @Override
    public String getJsonSchema() {
        return post.getJsonSchema();
    }

    @Override
    public String convert(String answer) {
        return answer;
    }

    /** @throws GeminiException if it is no post */
    Draft draft(ChatResponse response) {
        if (response.getResults().isEmpty()) {
            throw new GeminiException(Trouble.PROMPT_BLOCKED, "no candidate");
        }
        Generation last = response.getResults().getLast();
        check(String.valueOf(last.getMetadata().getFinishReason()));
        String answer = response.getResults().stream()
                .map(part -> String.valueOf(part.getOutput().getText()))
                .collect(Collectors.joining());
        return parse(answer).draft();
    }

    private PostReply parse(String answer) {
        try {
            PostReply reply = post.convert(answer);
            if (reply != null) {
                return reply;
            }
        } catch (RuntimeException e) {
            throw new GeminiException(Trouble.MALFORMED, String.valueOf(e.getMessage()));
        }
        throw new GeminiException(Trouble.MALFORMED, "null");
    }

    private static void check(String finished) {
        switch (finished) {
            case "STOP", "null", "" -> {}
            case "MAX_TOKENS" -> throw new GeminiException(Trouble.TRUNCATED, finished);
            case "RECITATION" -> throw new GeminiException(Trouble.RECITED, finished);
            case "MALFORMED_FUNCTION_CALL", "UNEXPECTED_TOOL_CALL" ->
                throw new GeminiException(Trouble.MALFORMED, finished);
            default -> throw new GeminiException(Trouble.BLOCKED, finished);
        }
    }
}
