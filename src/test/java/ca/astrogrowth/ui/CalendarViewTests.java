package ca.astrogrowth.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ca.astrogrowth.content.ContentId;
import ca.astrogrowth.content.ContentStatus;
import ca.astrogrowth.publishing.LinkedInStatus;
import ca.astrogrowth.publishing.PublicationState;
import ca.astrogrowth.publishing.PublicationView;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.dnd.DropEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The queue by week and by month. */
class CalendarViewTests extends ScreenFixture {

    /** Far enough that all its slots are to come. */
    private static final YearMonth MONTH =
            YearMonth.from(LocalDate.now(GivenQueue.ZONE)).plusYears(1).withMonth(12);

    private static final LocalDate TUESDAY =
            MONTH.atDay(8).with(java.time.temporal.TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));

    @BeforeEach
    void contents() {
        when(contents.find(any()))
                .thenAnswer(call -> Optional.of(Given.content(
                        (int) call.<ContentId>getArgument(0).value().getLeastSignificantBits(),
                        "Chez Léonie",
                        ContentStatus.SCHEDULED,
                        90)));
        queued(at(TUESDAY, 10, 0), null);
    }

    @Test
    void theMonthIsInTheAddressWithTheWayToItsNeighboursAndToTheWeek() {
        go("calendrier?vue=mois&mois=" + MONTH);

        assertThat(_get(H2.class).getText()).isEqualTo("décembre " + MONTH.getYear());
        assertThat(hrefs())
                .contains(
                        "calendrier?vue=mois&mois=%s&jour=%s"
                                .formatted(
                                        MONTH.minusMonths(1),
                                        MONTH.minusMonths(1).atDay(1)),
                        "calendrier?vue=mois&mois=%s&jour=%s"
                                .formatted(
                                        MONTH.plusMonths(1), MONTH.plusMonths(1).atDay(1)),
                        "calendrier?semaine=" + monday(MONTH.atDay(1)));
        assertThat(days()).hasSize(42);
    }

    @Test
    void whatIsNoMonthIsThisOne() {
        go("calendrier?vue=mois&mois=demain&jour=jamais");

        LocalDate today = LocalDate.now(GivenQueue.ZONE);
        assertThat(_get(H2.class).getText()).endsWith(String.valueOf(today.getYear()));
        assertThat(day(today).getElement().getAttribute("data-when")).isEqualTo("today");
    }

    @Test
    void aDaySaysWhatIsInItAndItsHoliday() {
        go("calendrier?vue=mois&mois=" + MONTH);

        assertThat(pick(TUESDAY).getAriaLabel().orElse("")).endsWith(", 1 publication");
        assertThat(pick(MONTH.atDay(25)).getAriaLabel().orElse("")).endsWith(", rien de prévu, Noël");
        assertThat(_find(day(MONTH.atDay(25)), Span.class))
                .extracting(Span::getText)
                .contains("Noël");
        assertThat(_find(day(TUESDAY), Span.class)).extracting(Span::getText).contains("2 places libres");
        assertThat(_find(day(TUESDAY), Anchor.class))
                .extracting(Anchor::getHref)
                .contains("contenus/" + new UUID(30, 1));
    }

    @Test
    void theChosenDayIsBelowAndTheOthersKeepTheirPlace() {
        go("calendrier?vue=mois&mois=" + MONTH);
        Component before = day(TUESDAY);

        _click(pick(TUESDAY));

        assertThat(_get(H3.class).getText()).startsWith("mar. " + TUESDAY.getDayOfMonth());
        assertThat(pick(TUESDAY).getElement().getAttribute("aria-pressed")).isEqualTo("true");
        assertThat(day(TUESDAY)).isSameAs(before);
    }

    @Test
    void aChosenDayWithoutAnythingSaysSo() {
        LocalDate christmas = MONTH.atDay(25);

        go("calendrier?vue=mois&mois=%s&jour=%s".formatted(MONTH, christmas));

        assertThat(_find(Paragraph.class)).extracting(Paragraph::getText).contains("Rien de prévu ce jour-là.");
    }

    @Test
    void allContentsOfAMonthAreReadAtOnce() {
        go("calendrier?vue=mois&mois=" + MONTH);

        verify(contents).all(any());
        verify(queue).slots(monday(MONTH.atDay(1)), 42);
        verify(publications).between(any(), any());
    }

    @Test
    void aDroppedPostTakesTheFreeSlotNearestToItsTime() {
        go("calendrier?vue=mois&mois=" + MONTH);
        LocalDate next = TUESDAY.plusDays(1);

        drop(card(), day(next));

        verify(queue).move(new UUID(40, 1), at(next, 9, 15));
    }

    @Test
    void whereNoSlotIsFreeAPersonIsAsked() {
        go("calendrier?vue=mois&mois=" + MONTH);

        drop(card(), day(TUESDAY.with(DayOfWeek.SATURDAY)));

        verify(queue, never()).move(any(), any());
        assertThat(_get(Dialog.class).isOpened()).isTrue();
    }

    @Test
    void droppedOnItsOwnDayItStays() {
        go("calendrier?vue=mois&mois=" + MONTH);

        drop(card(), day(TUESDAY));

        verify(queue, never()).move(any(), any());
    }

    @Test
    void whatTheHeadOfThePageSaysIsNotSaidAgainOnEachCard() {
        queued(at(TUESDAY, 10, 0), "failure.linkedin.reconnect");
        LinkedInStatus connected = GivenLinkedIn.CONNECTED;
        when(linkedIn.status())
                .thenReturn(new LinkedInStatus(connected.state(), connected.member(), connected.accounts(), 1));

        go("calendrier?semaine=" + TUESDAY);

        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .noneMatch(text -> text.contains("la connexion à LinkedIn a expiré"));
    }

    @Test
    void whatNobodyElseSaysIsSaidOnTheCard() {
        queued(at(TUESDAY, 10, 0), "failure.linkedin.limit");

        go("calendrier?semaine=" + TUESDAY);

        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("LinkedIn limite le nombre"));
    }

    private void queued(Instant at, @org.jspecify.annotations.Nullable String reason) {
        PublicationView publication = GivenQueue.publication(1, PublicationState.QUEUED, at, reason);
        when(publications.between(any(), any())).thenReturn(List.of(publication));
    }

    private static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(LocalTime.of(hour, minute)).atZone(GivenQueue.ZONE).toInstant();
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(java.time.temporal.TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static List<String> hrefs() {
        return _find(Anchor.class).stream().map(Anchor::getHref).toList();
    }

    private static List<Div> days() {
        return _find(Div.class).stream()
                .filter(each -> each.hasClassName("month-day"))
                .toList();
    }

    /** The page begins with the Monday of the first week. */
    private static Div day(LocalDate date) {
        long index = java.time.temporal.ChronoUnit.DAYS.between(monday(date.withDayOfMonth(1)), date);
        return days().get((int) index);
    }

    private static NativeButton pick(LocalDate date) {
        return _get(day(date), NativeButton.class, spec -> spec.withClasses("month-pick"));
    }

    private static Div card() {
        return _find(Div.class).stream()
                .filter(each -> each.hasClassName("month-card"))
                .findFirst()
                .orElseThrow();
    }

    private static void drop(Component card, Component day) {
        com.vaadin.flow.component.UI.getCurrent().getInternals().setActiveDragSourceComponent(card);
        ComponentUtil.fireEvent(day, new DropEvent<>(day, true, "move", 0, 0, 0, 0));
    }
}
