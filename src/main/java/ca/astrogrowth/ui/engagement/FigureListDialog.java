package ca.astrogrowth.ui.engagement;

import ca.astrogrowth.analytics.BadReadingException;
import ca.astrogrowth.analytics.EngagementDesk;
import ca.astrogrowth.analytics.ImportReport;
import ca.astrogrowth.analytics.ImportReport.Refused;
import ca.astrogrowth.ui.imports.ListDrop;
import ca.astrogrowth.ui.kit.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;

/** A list of figures is chosen and taken; what came of each line is said. A route in name only, as {@link EntryDialog} is. */
@Route(value = "FigureListDialog", registerAtStartup = false)
class FigureListDialog extends Dialog {

    private static final int MOST_SHOWN = 20;

    private final transient EngagementDesk desk;
    private final transient Runnable taken;
    private final Paragraph outcome = new Paragraph();
    private final UnorderedList refused = new UnorderedList();

    FigureListDialog(EngagementDesk desk, Runnable taken) {
        this.desk = desk;
        this.taken = taken;
        addClassNames("confirm", "wide");
        setHeaderTitle(getTranslation("engagement.import"));
        outcome.getElement().setAttribute("role", "alert");
        outcome.setVisible(false);
        refused.addClassName("refused-lines");
        add(
                new Paragraph(getTranslation("engagement.import.text")),
                new ListDrop(
                        EngagementDesk.LARGEST_FILE, (name, file) -> take(file), () -> refuse("engagement.bad.large")),
                outcome,
                refused);
        getFooter().add(new Button(getTranslation("action.close"), click -> close()));
    }

    private void take(byte[] file) {
        try {
            show(desk.bring(file));
            taken.run();
        } catch (BadReadingException bad) {
            refuse(bad.reason());
        }
    }

    private void show(ImportReport report) {
        refused.removeAll();
        outcome.removeClassName("problem");
        outcome.setText(getTranslation(
                "engagement.import.done",
                report.accepted(),
                report.known(),
                report.refused().size()));
        outcome.setVisible(true);
        report.refused().stream().limit(MOST_SHOWN).map(this::item).forEach(refused::add);
        int more = report.refused().size() - MOST_SHOWN;
        if (more > 0) {
            refused.add(new ListItem(getTranslation("engagement.import.more", more)));
        }
    }

    private ListItem item(Refused line) {
        return new ListItem(getTranslation(
                "engagement.import.line",
                String.valueOf(line.line()),
                getTranslation("engagement.bad." + line.reason().code()),
                line.quote()));
    }

    private void refuse(String reason) {
        refused.removeAll();
        outcome.addClassName("problem");
        outcome.setText(getTranslation(reason));
        outcome.setVisible(true);
    }
}
