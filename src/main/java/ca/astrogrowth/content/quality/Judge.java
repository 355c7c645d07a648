package ca.astrogrowth.content.quality;

import ca.astrogrowth.common.Industry;
import ca.astrogrowth.common.ScoreLine;
import ca.astrogrowth.content.Obstacle;
import ca.astrogrowth.content.Remark;
import ca.astrogrowth.content.french.FrenchProof;
import ca.astrogrowth.content.french.Kind;
import ca.astrogrowth.content.image.Picture;
import ca.astrogrowth.content.text.Draft;
import ca.astrogrowth.content.text.Facts;
import java.util.List;
import org.springframework.stereotype.Component;

/** Judges a post by code: the same post always gets the same verdict, and no model has a say in it. */
@Component
public class Judge {

    private static final int FEWEST_ALT_WORDS = 4;

    private final QualityWeights weights;
    private final FrenchProof proof;

    Judge(QualityWeights weights, FrenchProof proof) {
        this.weights = weights;
        this.proof = proof;
    }

    /** The words, against the facts that they were written from. */
    public Verdict words(Draft draft, Industry trade, Facts facts) {
        String prose = Relevance.prose(draft.text());
        String plain = Plain.of(prose);
        List<Remark> remarks = proof.read(draft.text(), facts.names());
        List<ScoreLine> lines = List.of(
                line("name", Relevance.name(plain, facts), weights.name()),
                line("city", Relevance.city(plain, facts), weights.city()),
                line("trade", Relevance.trade(plain, trade, facts), weights.trade()),
                line("usp", Relevance.ownFacts(plain, trade, facts), weights.usp()),
                line("call_to_action", Relevance.callToAction(draft.text().callToAction()), weights.callToAction()),
                line("length", Relevance.length(prose), weights.length()),
                line("readability", Readability.of(prose), weights.readability()),
                line("language", Language.isFrench(prose) ? 1 : 0, weights.language()),
                line("wording", 1 - 0.4 * Kind.WORDING.countIn(remarks), weights.wording()),
                line("typography", 1 - 0.2 * Kind.TYPOGRAPHY.countIn(remarks), weights.typography()),
                line("grammar", 1 - 0.25 * Kind.GRAMMAR.countIn(remarks), weights.grammar()),
                line("hashtags", Hashtags.quality(draft.text().hashtags(), trade, facts), weights.hashtags()),
                line("alt_text", altText(draft.altText()), weights.altText()));
        return new Verdict(lines, Gates.shut(draft, trade, facts), remarks);
    }

    public Verdict picture(Picture picture) {
        boolean fits = picture.fits();
        boolean seen = !picture.plain();
        List<ScoreLine> lines = List.of(
                line("picture", fits ? 1 : 0, weights.picture()), line("contrast", seen ? 1 : 0, weights.contrast()));
        return new Verdict(lines, fits && seen ? List.of() : List.of(Obstacle.of(Gate.PICTURE.code(), "")), List.of());
    }

    private static double altText(String altText) {
        return Plain.words(Plain.of(altText)).size() >= FEWEST_ALT_WORDS ? 1 : 0;
    }

    private static ScoreLine line(String reason, double share, int weight) {
        return new ScoreLine(reason, (int) Math.round(Math.clamp(share, 0, 1) * weight), weight);
    }
}
