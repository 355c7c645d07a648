package ca.astrogrowth.content.text;

import static org.mockito.Mockito.RETURNS_DEFAULTS;
import static org.mockito.Mockito.mock;

import ca.astrogrowth.common.Industry;
import ca.astrogrowth.content.gemini.Outcome;
import ca.astrogrowth.content.gemini.SandboxGemini;
import ca.astrogrowth.metering.Meter;
import java.util.UUID;

/** The real writer over the sandbox's Gemini, for tests of what comes after it. */
public final class Writers {

    private final Writer writer;

    public Writers(SandboxGemini gemini) {
        Meter free = mock(
                Meter.class,
                call -> call.getMethod().getReturnType() == UUID.class
                        ? new UUID(7, 1)
                        : RETURNS_DEFAULTS.answer(call));
        this.writer = new Writer(gemini.chat(), gemini.channels(), free);
    }

    public Draft write(Industry trade, Facts facts) {
        if (writer.write(new UUID(2, 2), Assignment.of(trade, facts)) instanceof Outcome.Made<Draft>(Draft draft)) {
            return draft;
        }
        throw new AssertionError("No draft from " + facts);
    }

    /** As the model is asked. */
    public static String prompt(Facts facts) {
        return Prompts.user(Assignment.of(Industry.RESTAURANT, facts));
    }
}
