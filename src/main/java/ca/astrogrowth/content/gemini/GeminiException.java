package ca.astrogrowth.content.gemini;

import com.google.genai.errors.ApiException;
import com.google.genai.errors.GenAiIOException;
import java.io.IOException;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeansException;

/** Gemini gave no usable answer. */
public class GeminiException extends RuntimeException {

    private final Trouble trouble;

    public GeminiException(Trouble trouble, String detail) {
        super(trouble + ": " + detail);
        this.trouble = trouble;
    }

    private GeminiException(Trouble trouble, Throwable cause) {
        super(trouble + ": " + cause.getMessage(), cause);
        this.trouble = trouble;
    }

    public Trouble trouble() {
        return trouble;
    }

    /**
     * What a failed call means. The SDK keeps only the HTTP status, and Spring AI wraps it in plain runtime exceptions,
     * so the chain of causes is searched; a failure that is not Gemini's comes back as it is.
     */
    public static RuntimeException meaning(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof GeminiException known) {
                return known;
            }
            Trouble trouble = trouble(cause);
            if (trouble != null) {
                return new GeminiException(trouble, cause);
            }
        }
        return failure;
    }

    private static @Nullable Trouble trouble(Throwable cause) {
        return switch (cause) {
            case ApiException answer -> trouble(answer.code());
            case GenAiIOException lost -> Trouble.UNREACHABLE;
            // The client could not be built: no project, or no Google credentials on this machine.
            case BeansException unbuilt -> Trouble.DENIED;
            case IOException lost -> Trouble.UNREACHABLE;
            // Spring AI 2.0.0 reads the model's version without looking, and a blocked prompt's answer has none.
            case NoSuchElementException blocked -> Trouble.PROMPT_BLOCKED;
            default -> null;
        };
    }

    private static Trouble trouble(int status) {
        return switch (status) {
            case 401, 403 -> Trouble.DENIED;
            case 404 -> Trouble.MODEL;
            case 429 -> Trouble.THROTTLED;
            case 408, 499 -> Trouble.UNAVAILABLE;
            default -> status >= 500 ? Trouble.UNAVAILABLE : Trouble.REFUSED;
        };
    }
}
