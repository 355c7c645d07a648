package ca.astrogrowth.ui.settings;

import ca.astrogrowth.notifications.LiveUpdates;
import ca.astrogrowth.privacy.Erasure;
import ca.astrogrowth.privacy.Erasures;
import ca.astrogrowth.privacy.Export;
import ca.astrogrowth.privacy.Exports;
import ca.astrogrowth.ui.kit.Live;
import ca.astrogrowth.ui.kit.Visitor;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** What the card about one's own data asks for. */
@Component
class OwnData {

    private final Exports exports;
    private final Erasures erasures;
    private final LiveUpdates updates;
    private final Visitor visitor;

    OwnData(Exports exports, Erasures erasures, LiveUpdates updates, Visitor visitor) {
        this.exports = exports;
        this.erasures = erasures;
        this.updates = updates;
        this.visitor = visitor;
    }

    void ask() {
        exports.ask();
    }

    List<Export> list() {
        return exports.list();
    }

    String token(Export export) {
        return exports.token(export);
    }

    Optional<Erasure> pending() {
        return erasures.pending();
    }

    void erase() {
        erasures.ask();
    }

    /** @return false if it is too late */
    boolean takeBack() {
        return erasures.takeBack();
    }

    /** Shows the workspace's exports now and when one is ready. */
    void live(com.vaadin.flow.component.Component card, Consumer<List<Export>> show) {
        Live.on(card, updates, visitor.who().tenant(), exports::list, show);
    }
}
