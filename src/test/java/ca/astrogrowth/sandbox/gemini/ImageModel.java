package ca.astrogrowth.sandbox.gemini;

import ca.astrogrowth.sandbox.gemini.Answer.Blob;
import ca.astrogrowth.sandbox.gemini.Answer.Candidate;
import ca.astrogrowth.sandbox.gemini.Answer.Content;
import ca.astrogrowth.sandbox.gemini.Answer.Part;
import ca.astrogrowth.sandbox.gemini.drawing.Illustrator;
import ca.astrogrowth.sandbox.gemini.prompt.Trade;
import tools.jackson.databind.JsonNode;

/** Answers a prompt with a picture of the trade it speaks of. */
final class ImageModel {

    private static final int TOKENS_A_PICTURE = 1120;

    private final Illustrator illustrator = new Illustrator();
    private final Answers answers;

    ImageModel(Answers answers) {
        this.answers = answers;
    }

    Answer answer(Question question) {
        if (!question.asksFor("IMAGE")) {
            throw Refusal.invalid(
                    "The requested combination of response modalities (TEXT) is not supported by the model. "
                            + "models/" + question.model()
                            + " accepts the following combination of response modalities:\n"
                            + "* IMAGE\n* TEXT, IMAGE\n");
        }
        JsonNode wanted = question.config().path("imageConfig");
        PictureSize size = PictureSize.of(
                question.model(),
                wanted.path("aspectRatio").asString("1:1"),
                wanted.path("imageSize").asString("1K"));
        if (question.says("blocked")) {
            return answers.blocked(question);
        }
        if (question.says("no_image")) {
            String why =
                    "Unable to show the generated image. The model could not generate the image based on the prompt "
                            + "provided.";
            return answers.of(question, Candidate.silent("NO_IMAGE", why), 0, 0);
        }
        byte[] png = illustrator.draw(
                Trade.in(question.prompt()), question.prompt(), question.seed(), size.width(), size.height());
        Content content = Content.of(new Part(null, new Blob("image/png", png)));
        return answers.of(question, Candidate.saying(content, "STOP"), TOKENS_A_PICTURE, 0);
    }
}
