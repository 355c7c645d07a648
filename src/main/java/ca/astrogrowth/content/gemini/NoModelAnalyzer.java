package ca.astrogrowth.content.gemini;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at a failed start which models to write down, instead of a page of stack trace. */
final class NoModelAnalyzer extends AbstractFailureAnalyzer<NoModelException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, NoModelException cause) {
        String action = "Name at least one model that Google serves in %s, or remove it to use the default."
                .formatted(cause.property());
        return new FailureAnalysis(cause.getMessage(), action, cause);
    }
}
