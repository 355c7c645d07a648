package ca.astrogrowth.sandbox.linkedin;

import ca.astrogrowth.sandbox.Call;
import ca.astrogrowth.sandbox.Reply;
import java.util.function.Function;

/** Ends a call with LinkedIn's refusal, from however deep a check. */
final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Reply reply;

    RefusedException(Reply reply) {
        super("Refused with " + reply.status(), null, false, false);
        this.reply = reply;
    }

    static Function<Call, Reply> answering(Function<Call, Reply> answer) {
        return call -> {
            try {
                return answer.apply(call);
            } catch (RefusedException refused) {
                return refused.reply;
            }
        };
    }
}
