package ca.astrogrowth.ui.contents;

import ca.astrogrowth.content.ContentView;
import ca.astrogrowth.content.PostText;
import ca.astrogrowth.content.TextEdit;
import ca.astrogrowth.ui.kit.Numbers;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words of a post as fields, each judged beside itself, and how much room there is left. */
class EditForm extends Div {

    /** Whether more stands in the fields than the server knows. */
    private static final String CHANGED = """
            const known = [$0, $1, $2, $3, $4];
            return Array.from(this.querySelectorAll('[data-part]')).some((field, at) => field.value !== known[at]);""";

    private final TextArea hook = field(new TextArea(), "hook");
    private final TextArea body = field(new TextArea(), "body");
    private final TextArea call = field(new TextArea(), "call");
    private final TextField tags = field(new TextField(), "tags");
    private final TextArea alt = field(new TextArea(), "alt");
    private final Span count = new Span();
    private @Nullable TextEdit began;

    /** @param enter what the Enter key does, where no new line is wanted; elsewhere together with Ctrl */
    EditForm(Runnable enter) {
        addClassName("edit-form");
        count.addClassName("edit-count");
        tags.setHelperText(getTranslation("content.edit.tags.hint", TextEdit.MOST_HASHTAGS));
        alt.setHelperText(getTranslation("content.edit.alt.hint"));
        Stream.of(hook, call).forEach(each -> each.addClassName("short"));
        Stream.of(hook, call, tags)
                .forEach(each -> Shortcuts.addShortcutListener(each, enter::run, Key.ENTER)
                        .listenOn(each));
        Stream.of(body, alt)
                .forEach(each -> Shortcuts.addShortcutListener(each, enter::run, Key.ENTER, KeyModifier.CONTROL)
                        .listenOn(each));
        add(hook, body, call, tags, count, alt);
        Unsaved.keep(this);
    }

    void start(ContentView content) {
        PostText text = content.text();
        if (text != null) {
            hook.setValue(text.hook());
            body.setValue(text.body());
            call.setValue(text.callToAction());
            tags.setValue(String.join(" ", text.hashtags()));
        }
        alt.setValue(content.altText() == null ? "" : content.altText());
        began = edit();
        Unsaved.about(this, content);
        count();
    }

    /** What stands in the fields is what somebody had typed; it counts as changed. */
    void resume(Unsaved unsaved) {
        Map<String, TextFieldBase<?, String>> fields =
                Map.of("hook", hook, "body", body, "call", call, "tags", tags, "alt", alt);
        fields.forEach((part, field) -> field.setValue(unsaved.parts().getOrDefault(part, field.getValue())));
        count();
    }

    /** Asks the browser, which knows of the last letters before they are sent. */
    void ifChanged(Runnable changed, Runnable same) {
        getElement()
                .executeJs(CHANGED, hook.getValue(), body.getValue(), call.getValue(), tags.getValue(), alt.getValue())
                .then(Boolean.class, more -> (more || !edit().equals(began) ? changed : same).run());
    }

    void focus() {
        hook.focus();
    }

    TextEdit edit() {
        return new TextEdit(
                hook.getValue(),
                body.getValue(),
                call.getValue(),
                List.of(tags.getValue().strip().split("[\\s,]+")),
                alt.getValue());
    }

    /** Says beside each field what is wrong with it. */
    boolean isGood() {
        TextEdit edit = edit();
        int over = edit.text().whole().length() - TextEdit.LONGEST;
        boolean good = judge(hook, !edit.hook().isBlank(), getTranslation("content.edit.hook.missing"))
                & judge(call, !edit.callToAction().isBlank(), getTranslation("content.edit.call.missing"))
                & judge(
                        tags,
                        edit.hashtags().size() <= TextEdit.MOST_HASHTAGS,
                        getTranslation("content.edit.tags.many", TextEdit.MOST_HASHTAGS))
                & judge(
                        alt,
                        edit.altText().length() <= TextEdit.LONGEST_ALT_TEXT,
                        getTranslation("content.edit.alt.long", TextEdit.LONGEST_ALT_TEXT))
                & judge(
                        body,
                        !edit.body().isBlank() && over <= 0,
                        edit.body().isBlank()
                                ? getTranslation("content.edit.body.missing")
                                : getTranslation("content.edit.body.long", over));
        return good && edit.fits();
    }

    private static boolean judge(TextFieldBase<?, String> field, boolean good, String problem) {
        field.setErrorMessage(problem);
        field.setInvalid(!good);
        return good;
    }

    private void count() {
        int length = edit().text().whole().length();
        count.setText(getTranslation(
                "content.edit.count",
                Numbers.whole(length, getLocale()),
                Numbers.whole(TextEdit.LONGEST, getLocale())));
        count.getElement().setAttribute("data-over", length > TextEdit.LONGEST);
    }

    private <F extends TextFieldBase<F, String> & HasValueChangeMode> F field(F field, String key) {
        field.setLabel(getTranslation("content.edit." + key));
        field.getElement().setAttribute("data-part", key);
        field.setManualValidation(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> {
            field.setInvalid(false);
            count();
        });
        return field;
    }
}
