package ca.astrogrowth.analytics.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import ca.astrogrowth.analytics.BadReadingException;
import ca.astrogrowth.analytics.ImportReport.Reason;
import ca.astrogrowth.analytics.ImportReport.Refused;
import ca.astrogrowth.analytics.PostFigures;
import ca.astrogrowth.analytics.lists.FigureList.Line;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureListTests {

    private static final PostFigures FIGURES = new PostFigures(1234L, null, 56L, 7L, null);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Post URL,Date,Impressions,Likes,Comments,Shares\nhttps://www.linkedin.com/feed/update/urn:li:share:71/,2026-11-24,\"1,234\",56,7,",
                "\uFEFFLien du post;Date;Impressions;J’aime;Commentaires;Partages\nurn:li:share:71;24/11/2026;1\u00a0234;56;7;",
                "URN\tJour\tVues\tRéactions\tCommentaires\nurn:li:ugcPost:71\t24-11-2026\t1\u202f234\t56\t7",
                "Mes publications 2026\n\nPublication;date du relevé;impressions;réactions;commentaires\n"
                        + "https://www.linkedin.com/posts/marie_midi-activity-71-AbCd?utm_source=share;2026-11-24 09:15;1234;56;7",
                "Permalink,As of,Views,Reactions,Comment\r\nhttps://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A71,11/24/2026,1234,56,7\r\n"
            })
    void readsAListHoweverItIsWritten(String text) {
        FigureList list = FigureList.of(text.getBytes(StandardCharsets.UTF_8));

        assertThat(list.refused()).isEmpty();
        assertThat(list.lines()).singleElement().satisfies(line -> {
            assertThat(line.post()).isEqualTo(new PostReference("71", null));
            assertThat(line.day()).isEqualTo(LocalDate.of(2026, 11, 24));
            assertThat(line.figures()).isEqualTo(FIGURES);
        });
    }

    @Test
    void readsWhatAnOldSpreadsheetWrote() {
        String text = "Lien;Date;Réactions\nurn:li:share:71;2026-11-24;56";

        assertThat(FigureList.of(text.getBytes(Charset.forName("windows-1252"))).lines())
                .extracting(line -> line.figures().reactions())
                .containsExactly(56L);
        assertThat(FigureList.of(text.getBytes(StandardCharsets.UTF_16)).lines())
                .extracting(line -> line.figures().reactions())
                .containsExactly(56L);
    }

    @Test
    void ourOwnAddressOfAContentNamesItsPost() {
        UUID content = UUID.fromString("01a20d52-27d5-7000-a049-f76d21baeaf5");

        assertThat(list("url,date,likes\nhttps://app.example/contenus/" + content + ",2026-11-24,1")
                        .lines())
                .extracting(Line::post)
                .containsExactly(new PostReference("", content));
    }

    @Test
    void anEmptyCellIsUnknownAndNoZero() {
        assertThat(list("url;date;vues;j'aime;partages\nurn:li:share:71;2026-11-24;-;0;non fourni")
                        .lines())
                .extracting(Line::figures)
                .containsExactly(new PostFigures(null, null, 0L, null, null));
    }

    @Test
    void eachLineThatCannotBeReadIsNamedWithItsReason() {
        FigureList list = list("""
                url,date,likes
                https://example.com/rien,2026-11-24,1
                urn:li:share:1,hier,1
                urn:li:share:2,2026-11-31,1
                urn:li:share:3,2026-11-24,beaucoup
                urn:li:share:4,2026-11-24,-5
                urn:li:share:5,2026-11-24,"1,5"
                urn:li:share:6,2026-11-24,3
                """);

        assertThat(list.lines()).extracting(Line::number).containsExactly(8);
        assertThat(list.refused())
                .extracting(Refused::line, Refused::reason)
                .containsExactly(
                        tuple(2, Reason.UNKNOWN),
                        tuple(3, Reason.DATE),
                        tuple(4, Reason.DATE),
                        tuple(5, Reason.NUMBER),
                        tuple(6, Reason.NUMBER),
                        tuple(7, Reason.NUMBER));
    }

    @Test
    void whatStandsBeforeAWrongQuotationMarkIsTaken() {
        FigureList list = list("url,date,likes\nurn:li:share:1,2026-11-24,1\nurn:li:share:2,\"2026-11-24,1\nx,y,z");

        assertThat(list.lines()).hasSize(1);
        assertThat(list.refused()).extracting(Refused::reason).containsExactly(Reason.BROKEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bonjour",
                "nom;ville\nChez Marie;Laval",
                "url;date\nurn:li:share:1;2026-11-24",
                "\"",
                "PK\u0003\u0004"
            })
    void whatIsNoListOfFiguresIsRefusedWhole(String text) {
        assertThatThrownBy(() -> list(text))
                .isInstanceOfSatisfying(
                        BadReadingException.class,
                        bad -> assertThat(bad.reason()).isEqualTo("engagement.bad.columns"));
    }

    @Test
    void aFileThatIsTooLargeIsNotRead() {
        assertThatThrownBy(() -> FigureList.of(new byte[FigureList.LARGEST + 1]))
                .isInstanceOfSatisfying(
                        BadReadingException.class,
                        bad -> assertThat(bad.reason()).isEqualTo("engagement.bad.large"));
    }

    @ParameterizedTest
    @CsvSource({"13/11/2026,2026-11-13", "11/13/2026,2026-11-13", "03/04/2026,2026-04-03", "2026/1/2,2026-01-02"})
    void theDayIsThePartThatCanBeNoMonth(String written, LocalDate day) {
        assertThat(Cells.day(written)).contains(day);
    }

    private static FigureList list(String text) {
        return FigureList.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
