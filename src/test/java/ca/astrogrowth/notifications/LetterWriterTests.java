package ca.astrogrowth.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import ca.astrogrowth.accounts.People;
import ca.astrogrowth.notifications.Notice.About;
import ca.astrogrowth.notifications.mail.Letter;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LetterWriterTests {

    private static final People.Owner MARIE =
            new People.Owner(new UUID(0, 1), "Marie Tremblay", "marie@bistro-marie.example");
    /** Already the next day in London. */
    private static final Instant LATE_EVENING = Instant.parse("2026-12-09T03:30:00Z");

    private static final ZoneId MONTREAL = ZoneId.of("America/Toronto");

    private final LetterLinks links = mock();
    private final LetterWriter writer = new LetterWriter(links, new Wording());

    @BeforeEach
    void addresses() {
        when(links.screen(any()))
                .thenAnswer(call -> URI.create("https://app.astrogrowth.example/" + call.getArgument(0)));
        when(links.stop(any(), any())).thenReturn(URI.create("https://app.astrogrowth.example/desabonnement/x"));
    }

    @ParameterizedTest
    @CsvSource({"14,dans 14 jours", "7,dans 7 jours", "2,dans 2 jours", "1,demain", "0,aujourd’hui"})
    void saysWhenTheConnectionEnds(int days, String words) {
        assertThat(letter(NoticeKind.LINKEDIN_EXPIRING, days).subject())
                .isEqualTo("Votre connexion LinkedIn expire " + words);
    }

    @Test
    void tellsTheDayAsItIsWhereTheWorkspacePublishes() {
        assertThat(letter(NoticeKind.LINKEDIN_EXPIRING, 14).text()).contains("valide jusqu’au 8 décembre 2026");
        assertThat(letter(NoticeKind.LINKEDIN_EXPIRING, 14, Locale.CANADA_FRENCH, ZoneId.of("Europe/London"))
                        .text())
                .contains("valide jusqu’au 9 décembre 2026");
    }

    @Test
    void speaksTheReadersLanguage() {
        assertThat(letter(NoticeKind.CONTENTS_WAITING, 0, Locale.CANADA, MONTREAL)
                        .subject())
                .isEqualTo("3 posts wait for your approval");
        assertThat(letter(NoticeKind.CONTENTS_WAITING, 0).subject())
                .isEqualTo("3 contenus attendent votre approbation");
    }

    @Test
    void leadsToLinkedInOrToTheContent() {
        assertThat(letter(NoticeKind.LINKEDIN_DISCONNECTED, 0).action().address())
                .hasToString("https://app.astrogrowth.example/auth/linkedin?app=member");
        assertThat(letter(NoticeKind.POST_REFUSED, 0).action().address())
                .hasToString("https://app.astrogrowth.example/contenus/1");
    }

    @ParameterizedTest
    @EnumSource(
            value = NoticeKind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"POST_DEFERRED", "CLIENT_APPROVED", "EXPORT_READY"})
    void leavesNoPlaceUnfilled(NoticeKind kind) {
        Letter letter = letter(kind, 2);

        assertThat(letter.subject()
                        + letter.title()
                        + letter.text()
                        + letter.action().words())
                .doesNotContain("{", "}", "null", "failure.");
        assertThat(letter.reader().email()).isEqualTo(MARIE.email());
    }

    private Letter letter(NoticeKind kind, int days) {
        return letter(kind, days, Locale.CANADA_FRENCH, MONTREAL);
    }

    private Letter letter(NoticeKind kind, int days, Locale locale, ZoneId zone) {
        About about =
                new About("Bistro du Coin", days, LATE_EVENING, "failure.linkedin.refused", 3, List.of(), "des mots");
        Notice notice = new Notice(new UUID(0, 2), kind, about, "contenus/1", LATE_EVENING, null);
        return writer.write(notice, LetterKind.TROUBLE, MARIE, List.of(), locale, zone);
    }
}
