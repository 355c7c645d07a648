package ca.astrogrowth.ui.imports;

import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.leads.BadListException;
import ca.astrogrowth.leads.ImportPreview;
import ca.astrogrowth.leads.LeadImports;
import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.Numbers;
import ca.astrogrowth.ui.kit.Toast;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** A list is chosen, looked at with its columns' meanings, and brought in. Its progress is shown on the campaign's page. */
class ImportDialog extends Dialog {

    private final transient LeadImports imports;
    private final CampaignId campaign;
    private final transient Runnable started;
    private final Paragraph problem = new Paragraph();

    ImportDialog(LeadImports imports, CampaignId campaign, Runnable started) {
        this.imports = imports;
        this.campaign = campaign;
        this.started = started;
        addClassNames("confirm", "wide");
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        choose();
    }

    private void choose() {
        setHeaderTitle(getTranslation("import.title"));
        removeAll();
        add(
                new Paragraph(getTranslation(
                        "import.text",
                        Numbers.whole(LeadImports.MOST_ROWS, getLocale()),
                        LeadImports.LARGEST_FILE >> 20)),
                new ListDrop(LeadImports.LARGEST_FILE, this::look, () -> refuse("import.bad.large")),
                problem);
        getFooter().removeAll();
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()));
    }

    private void look(String fileName, byte[] file) {
        try {
            check(fileName, file, imports.preview(file));
        } catch (BadListException bad) {
            refuse(bad.reason());
        }
    }

    private void check(String fileName, byte[] file, ImportPreview preview) {
        problem.setVisible(false);
        setHeaderTitle(getTranslation("import.check"));
        removeAll();
        ColumnsTable columns = new ColumnsTable(preview);
        Paragraph what = new Paragraph(getTranslation(
                "import.check.what", fileName, preview.rows(), Numbers.whole(preview.rows(), getLocale())));
        what.addClassName("list-name");
        add(what, new Paragraph(getTranslation("import.check.text")), columns, problem);
        if (preview.attribution() != null) {
            Paragraph credit = new Paragraph(preview.attribution());
            credit.addClassName("credit");
            add(credit);
        }
        Button other = new Button(getTranslation("import.other"), click -> again());
        Button start = new Button(
                getTranslation("import.start", preview.rows(), Numbers.whole(preview.rows(), getLocale())),
                click -> start(fileName, file, columns));
        start.makePrimary();
        getFooter().removeAll();
        getFooter().add(other, start);
    }

    private void again() {
        problem.setVisible(false);
        choose();
    }

    private void start(String fileName, byte[] file, ColumnsTable columns) {
        try {
            imports.start(campaign, fileName, file, columns.mapping());
            close();
            Toast.done(getTranslation("import.started"));
            started.run();
        } catch (BadListException bad) {
            refuse(bad.reason());
        }
    }

    private void refuse(String reason) {
        problem.setText(getTranslation(reason));
        problem.setVisible(true);
    }
}
