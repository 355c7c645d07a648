package ca.astrogrowth.ui.contents;

import ca.astrogrowth.content.ContentDetails;
import ca.astrogrowth.content.Correction;
import ca.astrogrowth.content.PostText;
import ca.astrogrowth.content.Remark;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.Glyph;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What could be better French, each at a touch or all at once. */
class RemarksCard extends Section {

    private final transient Consumer<List<Correction>> corrects;
    private final UnorderedList list = new UnorderedList();
    private final Button all;
    private List<Remark> shown = List.of();
    private @Nullable PostText text;
    private boolean open;

    RemarksCard(Consumer<List<Correction>> corrects) {
        this.corrects = corrects;
        addClassNames("card", "findings");
        all = Actions.plain(Glyph.CHECK, getTranslation("remarks.all"), () -> corrects.accept(best(shown)));
        Div head = new Div(new H2(getTranslation("remarks")), all);
        head.addClassName("section-header");
        add(head, list);
    }

    /** @param mayChange whether corrections may be made now */
    void show(ContentDetails details, boolean mayChange) {
        PostText now = details.content().text();
        setVisible(now != null && !details.remarks().isEmpty());
        if (now == null || now.equals(text) && details.remarks().equals(shown) && mayChange == open) {
            return;
        }
        text = now;
        shown = details.remarks();
        open = mayChange;
        all.setVisible(mayChange && best(shown).size() > 1);
        list.removeAll();
        shown.forEach(remark ->
                list.add(new RemarkItem(remark, now, mayChange, correction -> corrects.accept(List.of(correction)))));
    }

    /** The first correction of each; where two remarks are about the same words, that of the first. */
    private static List<Correction> best(List<Remark> remarks) {
        List<Correction> best = new ArrayList<>();
        remarks.stream()
                .filter(remark -> !remark.corrections().isEmpty())
                .sorted(Comparator.comparing(Remark::part).thenComparing(Remark::start))
                .map(RemarkItem::best)
                .filter(next -> best.isEmpty() || !overlap(best.getLast(), next))
                .forEachOrdered(best::add);
        return best;
    }

    private static boolean overlap(Correction before, Correction next) {
        return before.part() == next.part() && (next.start() < before.end() || next.start() == before.start());
    }
}
