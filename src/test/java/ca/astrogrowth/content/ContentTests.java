package ca.astrogrowth.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.astrogrowth.accounts.ApprovalMode;
import ca.astrogrowth.accounts.Preferences;
import ca.astrogrowth.common.Score;
import ca.astrogrowth.common.ScoreLine;
import ca.astrogrowth.content.quality.Gate;
import ca.astrogrowth.content.quality.Sketch;
import ca.astrogrowth.content.quality.Verdict;
import ca.astrogrowth.content.text.Samples;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentTests {

    private static final Instant NOW = Instant.parse("2026-11-24T15:00:00Z");
    private static final Preferences BY_HAND = new Preferences(ApprovalMode.ONE, new Score(70));
    private static final Preferences BY_ITSELF = new Preferences(ApprovalMode.NONE, new Score(70));
    private static final Words WORDS = new Words(Samples.draft(), Samples.facts());
    private static final Verdict PICTURE = new Verdict(List.of(new ScoreLine("picture", 0, 0)), List.of(), List.of());

    private final Content content = new Content(new UUID(1, 1), new UUID(2, 2), 1, "Bistro du Coin", null, NOW);

    @Test
    void waitsForAPersonUnlessTheWorkspaceChoseOtherwise() {
        make(100, List.of(), BY_HAND);

        assertThat(content.view(null).status()).isEqualTo(ContentStatus.PENDING);
    }

    @ParameterizedTest
    @CsvSource({"70, APPROVED", "69, PENDING"})
    void isApprovedByItselfFromTheThresholdOn(int points, ContentStatus status) {
        make(points, List.of(), BY_ITSELF);

        assertThat(content.view(null).status()).isEqualTo(status);
        assertThat(content.view(null).score()).isEqualTo(new Score(points));
    }

    @Test
    void isNeverApprovedByItselfThroughAShutGate() {
        make(100, List.of(Gate.CLAIM), BY_ITSELF);

        assertThat(content.view(null).status()).isEqualTo(ContentStatus.PENDING);
        assertThat(content.view(null).obstacles()).containsExactly(Obstacle.of("claim", ""));
    }

    @Test
    void cannotBeApprovedTwice() {
        make(100, List.of(), BY_HAND);
        content.approve(NOW);

        assertThatThrownBy(() -> content.approve(NOW))
                .isInstanceOfSatisfying(
                        ContentNotPendingException.class,
                        e -> assertThat(e.status()).isEqualTo(ContentStatus.APPROVED));
    }

    @Test
    void waitsForTheClientBetweenTheTwoYeses() {
        make(100, List.of(), BY_HAND);
        content.handOver(NOW);

        assertThat(content.status()).isEqualTo(ContentStatus.WITH_CLIENT);
        assertThat(content.isWithClient()).isTrue();
        assertThat(content.mayLeave()).isFalse();
        assertThatThrownBy(() -> content.approve(NOW)).isInstanceOf(ContentNotPendingException.class);

        content.agree(NOW);
        assertThat(content.status()).isEqualTo(ContentStatus.APPROVED);
        assertThat(content.clientAgrees()).isTrue();
        assertThat(content.mayLeave()).isTrue();
    }

    @Test
    void theClientsYesIsNothingWithoutTheWorkspaces() {
        make(100, List.of(), BY_HAND);

        assertThatThrownBy(() -> content.agree(NOW)).isInstanceOf(ContentNotPendingException.class);
    }

    @Test
    void whoSaidYesToJustThisIsNotAskedAgain() {
        make(100, List.of(), BY_HAND);
        content.handOver(NOW);
        content.agree(NOW);
        content.withhold("hold.withdrawn");

        content.handOver(NOW);

        assertThat(content.status()).isEqualTo(ContentStatus.APPROVED);
    }

    @Test
    void theClientIsAskedAgainAfterAWish() {
        make(100, List.of(), BY_HAND);
        content.handOver(NOW);
        content.disagree();
        assertThat(content.status()).isEqualTo(ContentStatus.PENDING);

        content.handOver(NOW);

        assertThat(content.status()).isEqualTo(ContentStatus.WITH_CLIENT);
    }

    @Test
    void isParkedWhileNobodyAsksTheClient() {
        make(100, List.of(), BY_HAND);
        content.handOver(NOW);

        content.park();
        assertThat(content.status()).isEqualTo(ContentStatus.PENDING);
        assertThat(content.mayLeave()).isFalse();
        assertThat(content.unpark()).isTrue();
        assertThat(content.isWithClient()).isTrue();

        content.reconsider();
        assertThat(content.unpark()).isFalse();
    }

    @Test
    void cannotBeApprovedBeforeItIsMade() {
        assertThatThrownBy(() -> content.approve(NOW)).isInstanceOf(ContentNotPendingException.class);
    }

    @Test
    void canBeRejectedUntilItIsPublished() {
        make(100, List.of(), BY_ITSELF);
        content.reject(List.of("long"), "Trop long", NOW);
        assertThat(content.view(null).reason()).isEqualTo("Trop long");

        content.publish();
        assertThatThrownBy(() -> content.reject(List.of(), "Trop tard", NOW))
                .isInstanceOf(ContentNotPendingException.class);
    }

    @Test
    void startsAgainWhenItsMakingFailedButNotWhenLinkedInRefusedIt() {
        content.fail("failure.gemini.model");
        assertThat(content.startAgain()).isTrue();
        assertThat(content.view(null).reason()).isNull();

        make(100, List.of(), BY_ITSELF);
        content.fail("failure.linkedin.refused");
        assertThat(content.startAgain()).isFalse();
    }

    @Test
    void showsItsWordsBeforeItsPictureAndItsScoreAfterIt() {
        content.write(WORDS, review(80, List.of()));

        assertThat(content.view(null).text()).isEqualTo(Samples.draft().text());
        assertThat(content.view(null).score()).isNull();
        assertThat(content.view(null).reasons()).isEmpty();
    }

    /** A content that has its words and waits for its picture. */
    static Content written() {
        Content content = new Content(new UUID(1, 1), new UUID(2, 2), 1, "Bistro du Coin", null, NOW);
        content.write(WORDS, review(80, List.of()));
        return content;
    }

    private void make(int points, List<Gate> gates, Preferences preferences) {
        content.write(WORDS, review(points, gates));
        content.illustrate(new StoredPicture("contents/x/1200x627.jpg", "seen", "Une table"), PICTURE);
        content.settle(preferences, NOW);
    }

    private static Review review(int points, List<Gate> gates) {
        List<Obstacle> obstacles =
                gates.stream().map(gate -> Obstacle.of(gate.code(), "")).toList();
        Verdict verdict = new Verdict(List.of(new ScoreLine("name", points, 100)), obstacles, List.of());
        return new Review(verdict, Likeness.none(Sketch.of(Samples.draft().text(), Samples.facts())));
    }
}
