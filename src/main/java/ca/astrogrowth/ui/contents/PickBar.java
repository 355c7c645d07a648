package ca.astrogrowth.ui.contents;

import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.BulkDecisions;
import ca.astrogrowth.ui.kit.BulkDecisions.Seen;
import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.Glyph;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** What can be done to the chosen contents, under the thumb. */
class PickBar extends Div {

    private final transient Picks picks;
    private final Paragraph count = new Paragraph();
    private final Button all;
    private final Button reject;
    private final Button approve;

    /** @param decided what to do at once when something was */
    PickBar(Picks picks, BulkDecisions decisions, Runnable decided) {
        this.picks = picks;
        addClassNames("pick-bar", "card");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("contents.pick.bar"));
        count.getElement().setAttribute("role", "status");
        all = new Button(getTranslation("contents.pick.all"), click -> picks.all());
        Button close = new Button(getTranslation("contents.pick.end"), click -> picks.close());
        reject = Actions.plain(Glyph.CLOSE, "", () -> {
            List<Seen> seen = picks.chosen();
            decisions.reject(seen, () -> over(seen, decided));
        });
        approve = Actions.primary(Glyph.CHECK, "", () -> {
            List<Seen> seen = picks.chosen();
            decisions.approve(seen, () -> over(seen, decided));
        });
        approve.setDisableOnClick();
        Div choice = new Div(count, all, close);
        choice.addClassName("pick-bar-choice");
        Div decision = new Div(reject, approve);
        decision.addClassName("decision");
        add(choice, decision);
    }

    /** What was chosen in the meantime stays chosen. */
    private void over(List<Seen> seen, Runnable decided) {
        picks.drop(seen);
        decided.run();
    }

    void show() {
        int many = picks.chosen().size();
        setVisible(picks.isOpen());
        count.setText(getTranslation("contents.pick.count", many));
        all.setEnabled(!picks.hasAll());
        reject.setText(getTranslation("contents.pick.reject", many));
        approve.setText(getTranslation("contents.pick.approve", many));
        reject.setEnabled(many > 0);
        approve.setEnabled(many > 0);
    }
}
