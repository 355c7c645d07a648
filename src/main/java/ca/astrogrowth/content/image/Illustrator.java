package ca.astrogrowth.content.image;

import ca.astrogrowth.common.Industry;
import ca.astrogrowth.content.gemini.GeminiException;
import ca.astrogrowth.content.gemini.GeminiSettings;
import ca.astrogrowth.content.gemini.Outcome;
import ca.astrogrowth.content.gemini.Trouble;
import ca.astrogrowth.content.text.Facts;
import ca.astrogrowth.content.text.Prompts;
import ca.astrogrowth.metering.Meter;
import java.util.Base64;
import java.util.Map;
import org.springframework.ai.image.ImageGeneration;
import org.springframework.ai.image.ImageModel;
import org.springframework.ai.image.ImagePrompt;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Has the picture of a post drawn: an ambience of the trade, never the business's own sign or people. */
@Component
public class Illustrator {

    private final ImageModel model;
    private final GeminiSettings settings;
    private final Meter meter;

    Illustrator(@Lazy ImageModel model, GeminiSettings settings, Meter meter) {
        this.model = model;
        this.settings = settings;
        this.meter = meter;
    }

    public Outcome<Picture> draw(Industry trade, Facts facts) {
        ImagePrompt prompt = new ImagePrompt(prompt(trade, facts));
        return Outcome.insist(settings.tries(), () -> {
            byte[] original = ask(prompt);
            meter.used("gemini", "image", 1);
            return LinkPicture.of(original);
        });
    }

    private byte[] ask(ImagePrompt prompt) {
        try {
            ImageGeneration drawn = model.call(prompt).getResult();
            if (drawn == null) {
                throw new GeminiException(Trouble.NO_IMAGE, "no result");
            }
            return Base64.getDecoder().decode(drawn.getOutput().getB64Json());
        } catch (RuntimeException e) {
            throw GeminiException.meaning(e);
        }
    }

    static String prompt(Industry trade, Facts facts) {
        String subject = facts.value("categorie")
                .map(category -> subject(trade) + " (" + category + ")")
                .orElse(subject(trade));
        return Prompts.render(
                "image", Map.of("sujet", subject, "ville", facts.value("ville").orElse("")));
    }

    private static String subject(Industry trade) {
        return switch (trade) {
            case RESTAURANT -> "l'ambiance d'un restaurant de quartier, une table dressée et des plats soignés";
            case DENTIST -> "une clinique dentaire claire et accueillante, propre et apaisante";
            case REAL_ESTATE -> "une propriété québécoise chaleureuse, vue par un courtier immobilier";
            case OTHER -> "un commerce local accueillant, sur une rue commerçante animée";
        };
    }
}
