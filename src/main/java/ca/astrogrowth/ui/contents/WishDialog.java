package ca.astrogrowth.ui.contents;

import ca.astrogrowth.content.ContentEditor;
import ca.astrogrowth.ui.kit.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** What the next text should be like: frequent wishes at a touch, and one's own words. */
class WishDialog extends Dialog {

    private static final List<String> FREQUENT = List.of("shorter", "warmer", "sober", "simpler", "angle", "local");

    private final CheckboxGroup<String> frequent = new CheckboxGroup<>(getTranslation("wish.frequent"));
    private final TextArea words = new TextArea(getTranslation("wish.words"));
    private final Checkbox picture = new Checkbox(getTranslation("wish.picture"));
    private final transient Wished wished;

    /** Takes the wish, null for none, and whether another picture is wanted. */
    interface Wished {
        void accept(@Nullable String wish, boolean picture);
    }

    /** @param key of the texts: {@code key.title}, {@code key.text} and {@code key.go} */
    WishDialog(String key, Wished wished) {
        this.wished = wished;
        addClassNames("confirm", "wish");
        setHeaderTitle(getTranslation(key + ".title"));
        frequent.setItems(FREQUENT);
        frequent.setItemLabelGenerator(each -> getTranslation("wish.frequent." + each));
        frequent.addClassName("chips");
        words.setMaxLength(ContentEditor.LONGEST_WISH);
        words.setManualValidation(true);
        words.setPlaceholder(getTranslation("wish.words.example"));
        words.addValueChangeListener(change -> words.setInvalid(false));
        picture.addClassName("switch");
        add(new Paragraph(getTranslation(key + ".text")), frequent, words);
        Button back = new Button(getTranslation("action.cancel"), click -> close());
        Button go = new Button(getTranslation(key + ".go"), click -> go());
        go.makePrimary();
        getFooter().add(back, go);
    }

    /** Also asks whether the picture is to be another. */
    WishDialog withPicture() {
        add(picture);
        return this;
    }

    private void go() {
        String wish = wish();
        if (wish.length() > ContentEditor.LONGEST_WISH) {
            words.setErrorMessage(getTranslation("wish.words.long", ContentEditor.LONGEST_WISH));
            words.setInvalid(true);
            words.focus();
            return;
        }
        close();
        wished.accept(wish.isEmpty() ? null : wish, picture.getValue());
    }

    private String wish() {
        StringJoiner wish = new StringJoiner(", ");
        FREQUENT.stream()
                .filter(frequent.getValue()::contains)
                .forEach(each -> wish.add(getTranslation("wish.frequent." + each)));
        String own = words.getValue().strip();
        if (!own.isEmpty()) {
            wish.add(own);
        }
        return wish.toString();
    }
}
