package ca.astrogrowth.content.text;

import ca.astrogrowth.content.gemini.GeminiException;
import ca.astrogrowth.content.gemini.GeminiSettings;
import ca.astrogrowth.content.gemini.Outcome;
import ca.astrogrowth.metering.Meter;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.chat.client.ChatClient;
import org.springframework.ai.chat.client.ChatClient.EntityParamSpec;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Has a post written. The model sees facts, has no tools and no secrets, and answers in a schema. */
@Component
public class Writer {

    private final ChatClient model;
    private final GeminiSettings settings;
    private final Meter meter;
    private final Reading reading = new Reading();

    Writer(@Lazy ChatClient model, GeminiSettings settings, Meter meter) {
        this.model = model;
        this.settings = settings;
        this.meter = meter;
    }

    public Outcome<Draft> write(Assignment assignment) {
        String system = Prompts.system(assignment);
        String user = Prompts.user(assignment);
        return Outcome.insist(settings.tries(), () -> {
            ChatResponse response = ask(system, user);
            meter(response);
            return reading.draft(response);
        });
    }

    private @Nullable ChatResponse ask(String system, String user) {
        try {
            return model.prompt()
                    .system(system)
                    .user(user)
                    .call()
                    .responseEntity(reading, EntityParamSpec::useProviderStructuredOutput)
                    .response();
        } catch (RuntimeException e) {
            throw GeminiException.meaning(e);
        }
    }

    private void meter(@Nullable ChatResponse response) {
        if (response != null) {
            meter.used("gemini", "text", response.getMetadata().getUsage().getTotalTokens());
        }
    }
}
