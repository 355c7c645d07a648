package ca.astrogrowth.ui.engagement;

import ca.astrogrowth.analytics.BadReadingException;
import ca.astrogrowth.analytics.EngagementDesk;
import ca.astrogrowth.analytics.Metric;
import ca.astrogrowth.analytics.PostEngagement;
import ca.astrogrowth.analytics.PostFigures;
import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.Toast;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person read of a post on LinkedIn. A field that is left empty is unknown. Not a screen with an address: a route in
 * name only, so that its parts are a file that the browser fetches when it opens.
 */
@Route(value = "EntryDialog", registerAtStartup = false)
class EntryDialog extends Dialog {

    private final transient EngagementDesk desk;
    private final transient PostEngagement post;
    private final transient Runnable entered;
    private final DatePicker day = new DatePicker(getTranslation("engagement.entry.day"));
    private final Map<Metric, IntegerField> fields = new EnumMap<>(Metric.class);
    private final Paragraph problem = new Paragraph();

    EntryDialog(EngagementDesk desk, PostEngagement post, LocalDate today, ZoneId zone, Runnable entered) {
        this.desk = desk;
        this.post = post;
        this.entered = entered;
        addClassName("confirm");
        setHeaderTitle(getTranslation("engagement.entry"));
        day.setMin(LocalDate.ofInstant(post.publishedAt(), zone));
        day.setMax(today);
        day.setValue(today);
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        add(new Paragraph(getTranslation("engagement.entry.text")), day, figures(), problem);
        Button save = new Button(getTranslation("action.save"), click -> save());
        save.makePrimary();
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), save);
    }

    private Div figures() {
        Div grid = new Div();
        grid.addClassName("entry-figures");
        for (Metric metric : Metric.values()) {
            IntegerField field = new IntegerField(getTranslation("engagement." + metric.code()));
            field.setMin(0);
            field.setClearButtonVisible(true);
            field.setI18n(new IntegerField.IntegerFieldI18n()
                    .setBadInputErrorMessage(getTranslation("engagement.bad.number"))
                    .setMinErrorMessage(getTranslation("engagement.bad.number")));
            fields.put(metric, field);
            grid.add(field);
        }
        return grid;
    }

    private void save() {
        LocalDate read = day.getValue();
        boolean wrong = fields.values().stream().anyMatch(IntegerField::isInvalid);
        if (wrong || read == null) {
            refuse(wrong ? "engagement.bad.number" : "engagement.bad.date");
            return;
        }
        try {
            desk.enter(post.content(), read, typed());
            close();
            Toast.done(getTranslation("engagement.entered"));
            entered.run();
        } catch (BadReadingException bad) {
            refuse(bad.reason());
        }
    }

    private PostFigures typed() {
        return new PostFigures(
                typed(Metric.IMPRESSIONS), null, typed(Metric.REACTIONS), typed(Metric.COMMENTS), typed(Metric.SHARES));
    }

    private @Nullable Long typed(Metric metric) {
        IntegerField field = fields.get(metric);
        Integer value = field == null ? null : field.getValue();
        return value == null ? null : Long.valueOf(value);
    }

    private void refuse(String reason) {
        problem.setText(getTranslation(reason));
        problem.setVisible(true);
    }
}
