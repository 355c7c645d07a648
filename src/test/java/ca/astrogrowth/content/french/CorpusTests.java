package ca.astrogrowth.content.french;

import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.content.french.Corpus.Expected;
import ca.astrogrowth.content.french.Corpus.Sentence;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How much of what is wrong is found, and how much of what is found is wrong. */
class CorpusTests {

    private static final int FIXED_AFTER = 2;

    private final List<String> missed = new ArrayList<>();
    private final List<String> invented = new ArrayList<>();
    private int met;

    @Test
    void findsWhatIsWrongAndLittleElse() throws IOException {
        List<Sentence> sentences = Corpus.sentences();
        sentences.forEach(this::compare);

        double precision = (double) met / (met + invented.size());
        double recall = (double) met / (met + missed.size());
        System.out.printf("French corpus: precision %.3f, recall %.3f%n", precision, recall);
        missed.forEach(miss -> System.out.println("  missed   " + miss));
        invented.forEach(extra -> System.out.println("  invented " + extra));

        assertThat(sentences).filteredOn(Sentence::isGood).hasSizeGreaterThanOrEqualTo(90);
        assertThat(sentences).filteredOn(sentence -> !sentence.isGood()).hasSizeGreaterThanOrEqualTo(90);
        assertThat(precision).isGreaterThanOrEqualTo(0.95);
        assertThat(recall).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void nothingOfOursIsLeftToSayOnceCorrected() throws IOException {
        assertThat(Corpus.sentences().stream().flatMap(CorpusTests::leftAfterCorrection))
                .isEmpty();
    }

    private void compare(Sentence sentence) {
        List<Finding> left = new ArrayList<>(Proofs.PROOF.find(sentence.text(), sentence.names()));
        for (Expected expected : sentence.expected()) {
            left.stream()
                    .filter(finding -> expected.isMetBy(finding, sentence.text()))
                    .findFirst()
                    .ifPresentOrElse(
                            finding -> {
                                left.remove(finding);
                                met++;
                            },
                            () -> missed.add(sentence.text() + " " + expected));
        }
        left.forEach(finding -> invented.add(sentence.text() + " " + finding));
    }

    private static Stream<String> leftAfterCorrection(Sentence sentence) {
        String text = sentence.text();
        List<Finding> findings = Proofs.PROOF.findOwn(text, sentence.names());
        for (int round = 0; round < FIXED_AFTER && !findings.isEmpty(); round++) {
            text = corrected(text, findings);
            findings = Proofs.PROOF.findOwn(text, sentence.names());
        }
        String last = text;
        return findings.stream().map(finding -> last + " " + finding);
    }

    private static String corrected(String text, List<Finding> findings) {
        StringBuilder corrected = new StringBuilder(text);
        for (Finding finding : findings.reversed()) {
            Span span = finding.span();
            corrected.replace(span.start(), span.end(), finding.corrections().getFirst());
        }
        return corrected.toString();
    }
}
