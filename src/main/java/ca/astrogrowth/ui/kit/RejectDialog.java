package ca.astrogrowth.ui.kit;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Why contents are not wanted: some reasons at a touch, and one's own words. */
class RejectDialog extends Dialog {

    private static final int LONGEST_WORDS = 400;

    private final CheckboxGroup<String> reasons = new CheckboxGroup<>(getTranslation("reject.reasons"));
    private final Button reject;
    private final TextArea words = new TextArea(getTranslation("reject.words"));

    /**
     * @param many how many contents it is about
     * @param codes of the reasons to choose from
     */
    RejectDialog(int many, List<String> codes, BiConsumer<List<String>, @Nullable String> rejected) {
        addClassNames("confirm", "reject");
        setHeaderTitle(getTranslation("reject.title", many));
        reasons.setItems(codes);
        reasons.setItemLabelGenerator(reason -> getTranslation("reject.reason." + reason));
        reasons.addClassName("reasons");
        words.setMaxLength(LONGEST_WORDS);
        words.setPlaceholder(getTranslation("reject.words.hint"));
        add(new Paragraph(getTranslation("reject.text", many)), reasons, words);
        Button back = new Button(getTranslation("action.cancel"), click -> close());
        reject = new Button(getTranslation("action.reject"), click -> {
            close();
            String said = words.getValue().strip();
            rejected.accept(codes.stream().filter(reasons.getValue()::contains).toList(), said.isEmpty() ? null : said);
        });
        reject.makePrimary();
        reject.addClassName("danger");
        reject.setDisableOnClick();
        getFooter().add(back, reject);
    }

    Button confirm() {
        return reject;
    }
}
