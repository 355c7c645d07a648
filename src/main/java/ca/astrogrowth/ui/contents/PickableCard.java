package ca.astrogrowth.ui.contents;

import ca.astrogrowth.content.ContentId;
import ca.astrogrowth.content.ContentStatus;
import ca.astrogrowth.content.ContentView;
import ca.astrogrowth.ui.kit.ContentCard;
import ca.astrogrowth.ui.kit.Decisions;
import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A content of the gallery: while several are being chosen, a box to tick stands where its decision was. */
class PickableCard extends ContentCard {

    private final transient Picks picks;
    private final Checkbox box = new Checkbox();
    private transient @Nullable ContentView shown;

    PickableCard(ContentId id, Decisions decisions, Consumer<ContentId> decided, Picks picks) {
        super(id, decisions, decided);
        this.picks = picks;
        box.addClassName("pick");
        box.addValueChangeListener(change -> {
            if (shown != null) {
                picks.pick(shown, change.getValue());
            }
        });
        add(box);
    }

    @Override
    public void show(ContentView content) {
        super.show(content);
        shown = content;
        boolean offered = picks.isOpen() && content.status() == ContentStatus.PENDING;
        box.setLabel(getTranslation("contents.pick.one", content.leadName()));
        box.setVisible(offered);
        box.setValue(picks.has(content.id()));
        setClassName("picking", offered);
    }
}
