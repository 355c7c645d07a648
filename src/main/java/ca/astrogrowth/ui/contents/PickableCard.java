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

    /** Where the page stood when this content was opened, and the link that opened it. */
    private static final String COME_BACK = """
            const stood = sessionStorage.getItem('ag-gallery');
            requestAnimationFrame(() => {
              if (stood) scrollTo(0, Number(stood));
              this.focus({preventScroll: true});
              const place = this.getBoundingClientRect();
              history.scrollRestoration = 'auto';
              if (place.top < 0 || place.bottom > innerHeight) this.scrollIntoView({block: 'center'});
            });""";

    /** What browsers remember of a page by themselves is where it stood once the next one was there. */
    private static final String REMEMBER = """
            this.addEventListener('click', () => {
              sessionStorage.setItem('ag-gallery', String(scrollY));
              history.scrollRestoration = 'manual';
            });""";

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
        link().getElement().executeJs(REMEMBER);
    }

    boolean shows(@Nullable ContentId id) {
        return shown != null && shown.id().equals(id);
    }

    void comeBack() {
        link().getElement().executeJs(COME_BACK);
    }

    /** @param path of the content, as one of the list */
    void show(ContentView content, String path) {
        show(content);
        link().setHref(path);
        shown = content;
        boolean offered = picks.isOpen() && content.status() == ContentStatus.PENDING;
        box.setLabel(getTranslation("contents.pick.one", content.leadName()));
        box.setVisible(offered);
        box.setValue(picks.has(content.id()));
        setClassName("picking", offered);
    }
}
