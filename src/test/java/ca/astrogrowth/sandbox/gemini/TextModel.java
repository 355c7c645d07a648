package ca.astrogrowth.sandbox.gemini;

import ca.astrogrowth.sandbox.gemini.Answer.Candidate;
import ca.astrogrowth.sandbox.gemini.Answer.Content;
import ca.astrogrowth.sandbox.gemini.Answer.Part;
import ca.astrogrowth.sandbox.gemini.prompt.Facts;
import ca.astrogrowth.sandbox.gemini.prompt.Trade;
import ca.astrogrowth.sandbox.gemini.writing.Copywriter;
import ca.astrogrowth.sandbox.gemini.writing.Form;
import ca.astrogrowth.sandbox.gemini.writing.Lapses;
import ca.astrogrowth.sandbox.gemini.writing.Obedient;
import ca.astrogrowth.sandbox.gemini.writing.Post;
import java.util.List;

/** Answers a prompt with a post, in the JSON asked for or as plain text. */
final class TextModel {

    /** What it says when the prompt has no business to write about. */
    private static final Post NOTHING_TO_SAY = new Post(
            "Je n’ai pas reçu le nom et la ville de l’entreprise à présenter.",
            "Donnez-moi ces faits, et je rédigerai la publication.",
            "",
            List.of(),
            List.of(),
            "");

    private final Copywriter copywriter = new Copywriter();
    private final Answers answers;
    private final boolean lapses;

    /** @param lapses whether it has its bad days, as a real model has */
    TextModel(Answers answers, boolean lapses) {
        this.answers = answers;
        this.lapses = lapses;
    }

    Answer answer(Question question) {
        check(question);
        if (question.says("blocked")) {
            return answers.blocked(question);
        }
        String text = write(question);
        int thoughts = 60 + Math.floorMod(question.seed(), 60);
        long most = question.config().path("maxOutputTokens").asLong(Integer.MAX_VALUE);
        int room = (int) Math.clamp(4L * (most - thoughts), 0, text.length());
        if (question.says("max_tokens") || room < text.length()) {
            String cut = text.substring(0, Math.min(text.length() * 3 / 5, room));
            return said(question, cut, "MAX_TOKENS", thoughts);
        }
        return said(question, question.says("malformed") ? malformed(text) : text, "STOP", thoughts);
    }

    private Answer said(Question question, String text, String finishReason, int thoughts) {
        Content content = Content.of(new Part(text, null));
        return answers.of(question, Candidate.saying(content, finishReason), text.length() / 4, thoughts);
    }

    private String write(Question question) {
        Facts facts = Facts.in(question.prompt());
        Trade trade = facts.trade() == Trade.OTHER && !facts.byKey().containsKey("metier")
                ? Trade.in(question.prompt())
                : facts.trade();
        Post post = copywriter
                .write(facts, trade, question.seed())
                .map(written -> minded(written, facts, question))
                .orElse(NOTHING_TO_SAY);
        return question.schema().map(schema -> Form.fill(schema, post)).orElseGet(post::text);
    }

    private Post minded(Post post, Facts facts, Question question) {
        if (question.model().equals(Models.OBEDIENT)) {
            return Obedient.obey(facts, post);
        }
        return lapses ? Lapses.in(post, facts, question.seed()) : post;
    }

    /** A model that forgot a quote and went on talking. */
    private static String malformed(String json) {
        return json.replaceFirst("\":", ":").strip() + "\nVoilà !";
    }

    private static void check(Question question) {
        if (question.asksFor("IMAGE")) {
            throw Refusal.invalid(
                    "The requested combination of response modalities (TEXT, IMAGE) is not supported by the "
                            + "model. models/" + question.model()
                            + " accepts the following combination of response modalities:\n"
                            + "* TEXT\n");
        }
        boolean schema =
                question.config().has("responseJsonSchema") || question.config().has("responseSchema");
        String type = question.config().path("responseMimeType").asString("text/plain");
        if (schema && !type.equals("application/json")) {
            throw Refusal.invalid("Schema is only supported when response_mime_type is application/json.");
        }
    }
}
