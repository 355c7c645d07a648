package ca.astrogrowth.content.text;

import ca.astrogrowth.content.gemini.Attempt;
import ca.astrogrowth.content.gemini.Channel;
import ca.astrogrowth.content.gemini.Channels;
import ca.astrogrowth.content.gemini.GeminiException;
import ca.astrogrowth.content.gemini.Outcome;
import ca.astrogrowth.content.gemini.Payment;
import ca.astrogrowth.content.gemini.Trouble;
import ca.astrogrowth.metering.Charge;
import ca.astrogrowth.metering.Meter;
import java.util.Map;
import java.util.UUID;
import org.springframework.ai.chat.client.ChatClient;
import org.springframework.ai.chat.client.ChatClient.EntityParamSpec;
import org.springframework.ai.chat.metadata.Usage;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.google.genai.GoogleGenAiChatOptions;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Has a post written. The model sees facts, has no tools and no secrets, and answers in a schema. */
@Component
public class Writer {

    /** In French rather more. */
    private static final int CHARACTERS_OF_A_TOKEN = 3;

    /** With its JSON, and what the model thinks before. */
    private static final long TOKENS_OF_A_POST = 1_200;

    private final ChatClient model;
    private final Channel channel;
    private final Meter meter;
    private final Reading reading = new Reading();

    Writer(@Lazy ChatClient model, Channels channels, Meter meter) {
        this.model = model;
        this.channel = channels.text();
        this.meter = meter;
    }

    /** @param campaign pays for it */
    public Outcome<Draft> write(UUID campaign, Assignment assignment) {
        String system = Prompts.system(assignment);
        String user = Prompts.user(assignment);
        return channel.ask(attempt -> {
            String question = user + Prompts.again(attempt.before());
            Payment payment = Payment.book(meter, campaign, expected(system.length() + question.length()));
            ChatResponse response = payment.forCall(() -> ask(attempt, system, question));
            settle(payment, response);
            return reading.draft(response);
        });
    }

    private static Map<Charge, Long> expected(long characters) {
        return Map.of(Charge.GEMINI_INPUT, characters / CHARACTERS_OF_A_TOKEN, Charge.GEMINI_OUTPUT, TOKENS_OF_A_POST);
    }

    private ChatResponse ask(Attempt attempt, String system, String user) {
        try {
            ChatResponse response = model.prompt()
                    .system(system)
                    .user(user)
                    .options(GoogleGenAiChatOptions.builder().model(attempt.model()))
                    .call()
                    .responseEntity(reading, EntityParamSpec::useProviderStructuredOutput)
                    .response();
            if (response == null) {
                throw new GeminiException(Trouble.MALFORMED, "no response");
            }
            return response;
        } catch (RuntimeException e) {
            throw GeminiException.meaning(e);
        }
    }

    /** What the model thought is billed like what it said. */
    private static void settle(Payment payment, ChatResponse response) {
        Usage usage = response.getMetadata().getUsage();
        long asked = usage.getPromptTokens();
        payment.settle(Charge.GEMINI_INPUT, asked);
        payment.settle(Charge.GEMINI_OUTPUT, Math.max(0, usage.getTotalTokens() - asked));
    }
}
