package ca.astrogrowth.ui.kit;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;

/** Which of several contents something could not be done to, and why; told together with how many it was done to. */
class BulkRefusals {

    /** Whoever chose more than these reads the list, not the toast. */
    private static final int MOST_NAMED = 4;

    private final List<String> named = new ArrayList<>();

    /** @param reason translation key */
    void add(BulkDecisions.Seen content, String reason) {
        named.add(I18NProvider.translate("bulk.one", content.name(), I18NProvider.translate(reason)));
    }

    /** @param key of the sentence that says how many it was done to */
    void tell(String key, int done) {
        if (done > 0) {
            Toast.done(sentence(key, done));
        } else {
            Toast.failed(sentence(key, done));
        }
    }

    void tell(String key, int done, Runnable undo) {
        if (done > 0) {
            Toast.undoable(sentence(key, done), I18NProvider.translate("action.undo"), undo);
        } else {
            Toast.failed(sentence(key, done));
        }
    }

    private String sentence(String key, int done) {
        String good = I18NProvider.translate(key, done);
        if (named.isEmpty()) {
            return good;
        }
        String some = String.join(", ", named.subList(0, Math.min(MOST_NAMED, named.size())));
        int others = named.size() - MOST_NAMED;
        String all = others > 0 ? I18NProvider.translate("bulk.others", some, others) : some;
        return I18NProvider.translate("bulk.not", good, named.size(), all);
    }
}
