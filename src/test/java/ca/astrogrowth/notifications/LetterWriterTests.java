package ca.astrogrowth.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.accounts.People;
import ca.astrogrowth.notifications.Notice.About;
import ca.astrogrowth.notifications.mail.Letter;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LetterWriterTests {

    private static final People.Owner MARIE =
            new People.Owner(new UUID(0, 1), "Marie Tremblay", "marie@bistro-marie.example");
    /** Already the next day in London. */
    private static final Instant LATE_EVENING = Instant.parse("2026-12-09T03:30:00Z");

    private final LetterWriter writer = new LetterWriter(URI.create("https://app.astrogrowth.example/"));

    @ParameterizedTest
    @CsvSource({"14,dans 14 jours", "7,dans 7 jours", "2,dans 2 jours", "1,demain", "0,aujourd’hui"})
    void saysWhenTheConnectionEnds(int days, String words) {
        assertThat(letter(NoticeKind.LINKEDIN_EXPIRING, days).subject())
                .isEqualTo("Votre connexion LinkedIn expire " + words);
    }

    @Test
    void tellsTheDayAsItIsInQuebec() {
        assertThat(letter(NoticeKind.LINKEDIN_EXPIRING, 14).text()).contains("valide jusqu’au 8 décembre 2026");
    }

    @Test
    void leadsToLinkedInOrToTheContent() {
        assertThat(letter(NoticeKind.LINKEDIN_DISCONNECTED, 0).address())
                .hasToString("https://app.astrogrowth.example/auth/linkedin?app=member");
        assertThat(letter(NoticeKind.POST_REFUSED, 0).address())
                .hasToString("https://app.astrogrowth.example/contenus/1");
    }

    @ParameterizedTest
    @EnumSource(
            value = NoticeKind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"POST_DEFERRED"})
    void leavesNoPlaceUnfilled(NoticeKind kind) {
        Letter letter = letter(kind, 2);

        assertThat(letter.subject() + letter.title() + letter.text() + letter.action())
                .doesNotContain("{", "}", "null", "failure.");
        assertThat(letter.email()).isEqualTo(MARIE.email());
    }

    private Letter letter(NoticeKind kind, int days) {
        About about = new About("Bistro du Coin", days, LATE_EVENING, "failure.linkedin.refused");
        return writer.write(new Notice(new UUID(0, 2), kind, about, "contenus/1", LATE_EVENING, null), MARIE);
    }
}
