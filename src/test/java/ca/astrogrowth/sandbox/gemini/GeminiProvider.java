package ca.astrogrowth.sandbox.gemini;

import ca.astrogrowth.sandbox.Call;
import ca.astrogrowth.sandbox.Fault;
import ca.astrogrowth.sandbox.Provider;
import ca.astrogrowth.sandbox.Reply;
import ca.astrogrowth.sandbox.Route;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;

/**
 * {@code generateContent} on the Vertex path and on the developer's. A prompt may hold a marker to make the model fail
 * in its own way: {@code __sandbox:blocked__}, {@code max_tokens}, {@code malformed}, {@code no_image}.
 * The text model {@code sandbox-obedient} does what the facts order.
 */
public final class GeminiProvider implements Provider {

    /** Some clients encode the colon. */
    private static final String METHOD = "(?<model>[^/:%]+)(?::|%3[Aa])generateContent";

    private static final String VERTEX =
            "/v1beta1/(?<parent>projects/[^/]+/locations/[^/]+/publishers/google/models/)" + METHOD;
    private static final String DEVELOPER = "/v1beta/(?<parent>models/)" + METHOD;

    private final TextModel text;
    private final ImageModel image;

    /** One whose writer never lapses, so that a test says by itself what goes wrong. */
    public GeminiProvider(InstantSource clock) {
        this(clock, false);
    }

    private GeminiProvider(InstantSource clock, boolean lapses) {
        Answers answers = new Answers(clock);
        this.text = new TextModel(answers, lapses);
        this.image = new ImageModel(answers);
    }

    /** One that has its bad days, as a real model has: one post in five is not as it was asked for. */
    public static GeminiProvider human(InstantSource clock) {
        return new GeminiProvider(clock, true);
    }

    @Override
    public String name() {
        return "gemini";
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.of("POST", VERTEX, call -> answer(call, this::vertex)),
                Route.of("POST", DEVELOPER, call -> answer(call, this::developer)));
    }

    @Override
    public Reply fault(Fault fault, Call call) {
        Refusal refusal = switch (fault) {
            case REVOKED -> Refusal.unauthenticated();
            case FORBIDDEN -> Refusal.denied(call.uri().getPath().replaceFirst("^/v1beta1?/", ""));
            case THROTTLED -> Refusal.exhausted();
            case DUPLICATE, REJECTED, FAILED, FAILED_AFTER, DROP_BEFORE, DROP_AFTER, SLOW -> Refusal.internal();
        };
        return refusal.reply();
    }

    @Override
    public boolean canMeet(Fault fault, Call call) {
        return fault != Fault.DUPLICATE && fault != Fault.REJECTED;
    }

    private Reply answer(Call call, Consumer<Call> gate) {
        try {
            gate.accept(call);
            Question question = Question.parse(call.path("model"), call.body());
            return Reply.json(200, Models.draws(question.model()) ? image.answer(question) : text.answer(question));
        } catch (Refusal refusal) {
            return refusal.reply();
        }
    }

    private void vertex(Call call) {
        String authorization = call.header("Authorization").orElse("");
        if (!authorization.matches("(?i)bearer \\S+")) {
            throw Refusal.unauthenticated();
        }
        found(
                call,
                "Publisher Model `%s%s` was not found or your project does not have access to it. Please ensure you are "
                        + "using a valid model version. For more information, see: "
                        + "https://cloud.google.com/vertex-ai/generative-ai/docs/learn/model-versions");
    }

    private void developer(Call call) {
        if (call.header("x-goog-api-key").filter(key -> !key.isBlank()).isEmpty()
                && !call.query().containsKey("key")) {
            throw Refusal.withoutKey();
        }
        found(
                call,
                "%s%s is not found for API version v1beta, or is not supported for generateContent. Call ListModels to "
                        + "see the list of available models and their supported methods.");
    }

    /** @param message takes the collection and the name of the model */
    private static void found(Call call, String message) {
        if (!Models.exists(call.path("model"))) {
            throw Refusal.notFound(message.formatted(call.path("parent"), call.path("model")));
        }
    }
}
