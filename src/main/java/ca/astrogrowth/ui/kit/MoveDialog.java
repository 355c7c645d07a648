package ca.astrogrowth.ui.kit;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.function.Consumer;

/** Asks when a post is to go out. */
class MoveDialog extends Dialog {

    private final DateTimePicker when = new DateTimePicker();
    private final ZoneId zone;
    private final Consumer<Instant> chosen;

    MoveDialog(ZoneId zone, Instant now, Consumer<Instant> chosen) {
        this.zone = zone;
        this.chosen = chosen;
        addClassName("move-dialog");
        setHeaderTitle(getTranslation("queue.move.title"));
        when.setLabel(getTranslation("queue.move.when"));
        when.setLocale(getLocale());
        when.setStep(Duration.ofMinutes(15));
        when.setMin(LocalDateTime.now(zone).minusMinutes(1));
        when.setMax(LocalDateTime.now(zone).plusYears(1));
        when.setValue(LocalDateTime.ofInstant(now, zone).withSecond(0).withNano(0));
        when.setManualValidation(true);
        when.setErrorMessage(getTranslation("queue.move.wrong"));
        Paragraph hint = new Paragraph(getTranslation("queue.move.hint"));
        hint.addClassName("hint");
        add(when, hint);
        Button back = new Button(getTranslation("action.cancel"), click -> close());
        Button move = new Button(getTranslation("queue.move.confirm"), click -> choose());
        move.makePrimary();
        getFooter().add(back, move);
    }

    private void choose() {
        LocalDateTime at = when.getValue();
        boolean good = at != null && !at.isBefore(when.getMin()) && !at.isAfter(when.getMax());
        when.setInvalid(!good);
        if (good) {
            close();
            chosen.accept(at.atZone(zone).toInstant());
        }
    }
}
