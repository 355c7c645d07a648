package ca.astrogrowth.content.text;

import static org.mockito.Mockito.mock;

import ca.astrogrowth.common.Industry;
import ca.astrogrowth.content.gemini.Outcome;
import ca.astrogrowth.content.gemini.SandboxGemini;
import ca.astrogrowth.metering.Meter;

/** The real writer over the sandbox's Gemini, for tests of what comes after it. */
public final class Writers {

    private final Writer writer;

    public Writers(SandboxGemini gemini) {
        this.writer = new Writer(gemini.chat(), gemini.settings(), mock(Meter.class));
    }

    public Draft write(Industry trade, Facts facts) {
        if (writer.write(trade, facts) instanceof Outcome.Made<Draft>(Draft draft)) {
            return draft;
        }
        throw new AssertionError("No draft from " + facts);
    }

    /** As the model is asked. */
    public static String prompt(Facts facts) {
        return Prompts.user(facts);
    }
}
