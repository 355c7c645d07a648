package ca.astrogrowth.content.image;

import ca.astrogrowth.common.Industry;
import ca.astrogrowth.content.gemini.Channel;
import ca.astrogrowth.content.gemini.Channels;
import ca.astrogrowth.content.gemini.GeminiException;
import ca.astrogrowth.content.gemini.Outcome;
import ca.astrogrowth.content.gemini.Payment;
import ca.astrogrowth.content.gemini.Trouble;
import ca.astrogrowth.content.text.Facts;
import ca.astrogrowth.metering.Charge;
import ca.astrogrowth.metering.Meter;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.springframework.ai.image.ImageGeneration;
import org.springframework.ai.image.ImageModel;
import org.springframework.ai.image.ImageOptionsBuilder;
import org.springframework.ai.image.ImagePrompt;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Has the picture of a post drawn: an ambience of the trade, never the business's own sign or people. */
@Component
public class Illustrator {

    private final ImageModel model;
    private final Channel channel;
    private final Meter meter;

    Illustrator(@Lazy ImageModel model, Channels channels, Meter meter) {
        this.model = model;
        this.channel = channels.image();
        this.meter = meter;
    }

    /**
     * Another scene is asked for when one came back without a picture: what a filter stops once, it would stop again.
     *
     * @param campaign pays for it
     * @param choice of what is shown: the same each time
     */
    public Outcome<Picture> draw(UUID campaign, UUID choice, Industry trade, Facts facts) {
        return channel.ask(attempt -> {
            Staging staging = Staging.of(choice, trade, facts, attempt.unusable());
            Payment payment = Payment.book(meter, campaign, Map.of(Charge.GEMINI_IMAGE, 1L));
            byte[] original = payment.forCall(() -> ask(attempt.model(), staging.prompt()));
            return Renditions.of(original, staging.altText());
        });
    }

    private byte[] ask(String name, String prompt) {
        try {
            ImagePrompt question = new ImagePrompt(
                    prompt, ImageOptionsBuilder.builder().model(name).build());
            ImageGeneration drawn = model.call(question).getResult();
            if (drawn == null) {
                throw new GeminiException(Trouble.NO_IMAGE, "no result");
            }
            return Base64.getDecoder().decode(drawn.getOutput().getB64Json());
        } catch (RuntimeException e) {
            throw GeminiException.meaning(e);
        }
    }
}
