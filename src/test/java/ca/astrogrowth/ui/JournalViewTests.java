package ca.astrogrowth.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ca.astrogrowth.accounts.rights.Role;
import ca.astrogrowth.common.Slice;
import ca.astrogrowth.common.Window;
import ca.astrogrowth.journal.Change;
import ca.astrogrowth.journal.JournalBook;
import ca.astrogrowth.journal.JournalCheck;
import ca.astrogrowth.journal.JournalEntry;
import ca.astrogrowth.journal.JournalFilter;
import ca.astrogrowth.journal.JournalKind;
import ca.astrogrowth.ui.kit.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JournalViewTests extends ScreenFixture {

    private static final JournalEntry APPROVED = new JournalEntry(
            2,
            Given.NOW,
            JournalKind.CONTENT_APPROVED,
            Given.MARIE.person(),
            "Marie Tremblay",
            "192.0.2.7",
            "Firefox, Windows",
            new UUID(30, 1),
            List.of(new Change("status", "pending", "approved")),
            "ab".repeat(32));

    @BeforeEach
    void sheAnswersForIt() {
        when(journal.authors()).thenReturn(List.of(new JournalBook.Author(Given.MARIE.person(), "Marie Tremblay")));
        when(journal.list(any(), any())).thenReturn(new Slice<>(List.of(APPROVED), null));
    }

    @Test
    void saysWhoDidWhatWhenAndFromWhere() {
        go("journal");

        assertThat(row())
                .contains("Contenu approuvé")
                .contains("Marie Tremblay · ")
                .contains("192.0.2.7 · Firefox, Windows")
                .contains("État\u00a0: À approuver → Approuvé");
    }

    @Test
    void isNotThereForThoseWhoDoNotAnswerForTheWorkspace() {
        as(Role.EDITOR);

        go("journal");

        _assertNone(Div.class, spec -> spec.withClasses("journal-row"));
        verify(journal, never()).list(any(), any());
        go("profil");
        _assertNone(
                Anchor.class, spec -> spec.withPredicate(link -> link.getHref().equals("journal")));
    }

    @Test
    void theProfileLeadsThere() {
        go("profil");

        assertThat(_get(
                                Anchor.class,
                                spec -> spec.withPredicate(
                                        link -> link.getHref().equals("journal")))
                        .getElement()
                        .getTextRecursively())
                .contains("Ouvrir le journal");
    }

    @Test
    void isFilteredByPersonKindAndDay() {
        go("journal");

        _setValue(select("Personne"), new JournalBook.Author(Given.MARIE.person(), "Marie Tremblay"));
        _setValue(select("Action"), JournalKind.SIGNED_IN);
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Du")), LocalDate.of(2026, 11, 24));
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Au")), LocalDate.of(2026, 11, 24));

        verify(journal)
                .list(
                        eq(new JournalFilter(
                                Given.MARIE.person(),
                                JournalKind.SIGNED_IN,
                                Instant.parse("2026-11-24T05:00:00Z"),
                                Instant.parse("2026-11-25T05:00:00Z"))),
                        any());
    }

    @Test
    void saysThatNothingFits() {
        when(journal.list(any(), any())).thenReturn(new Slice<>(List.of(), null));

        go("journal");

        assertThat(_find(H2.class)).extracting(H2::getText).contains("Aucune entrée");
    }

    @Test
    void isReadFurtherAtATouch() {
        when(journal.list(any(), any())).thenAnswer(call -> page(call.getArgument(1)));
        go("journal");
        assertThat(_find(Div.class, spec -> spec.withClasses("journal-row"))).hasSize(30);

        _click(_get(Button.class, spec -> spec.withText("Afficher plus")));

        assertThat(_find(Div.class, spec -> spec.withClasses("journal-row"))).hasSize(60);
    }

    @Test
    void isVerifiedAtATouch() {
        when(journal.check()).thenReturn(new JournalCheck.Whole(2, "ab".repeat(32)), new JournalCheck.Broken(1));
        go("journal");

        _click(_get(Button.class, spec -> spec.withText("Vérifier le journal")));
        assertThat(verdict()).contains("intact").contains("abab");
        _click(_get(Button.class, spec -> spec.withText("Vérifier le journal")));
        assertThat(verdict()).contains("altéré").contains("l’entrée 1");
    }

    /** Of a journal that has no end. */
    private static Slice<JournalEntry> page(Window window) {
        long first = window.cursor() == null ? 1000 : Long.parseLong(window.cursor()) - 1;
        List<JournalEntry> entries = LongStream.range(0, window.limit())
                .mapToObj(i -> new JournalEntry(
                        first - i, Given.NOW, JournalKind.SIGNED_IN, null, null, null, null, null, List.of(), ""))
                .toList();
        return new Slice<>(entries, String.valueOf(entries.getLast().number()));
    }

    private static String row() {
        return _get(Div.class, spec -> spec.withClasses("journal-row"))
                .getElement()
                .getTextRecursively();
    }

    private static String verdict() {
        return _get(Paragraph.class, spec -> spec.withClasses("note")).getText();
    }

    @SuppressWarnings("unchecked")
    private static <T> Select<T> select(String label) {
        return _get(Select.class, spec -> spec.withLabel(label));
    }
}
