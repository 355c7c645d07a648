package ca.astrogrowth.ui.settings;

import ca.astrogrowth.accounts.Voice;
import ca.astrogrowth.accounts.Voice.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;

/** The voice's fields, each judged beside itself. None shortens what is typed: it says what is too long. */
class VoiceForm extends Div {

    private final RadioButtonGroup<Boolean> informal = new RadioButtonGroup<>(getTranslation("voice.address"));
    private final RadioButtonGroup<Tone> tone = new RadioButtonGroup<>(getTranslation("voice.tone"));
    private final WordsField use = new WordsField("voice.use");
    private final WordsField avoid = new WordsField("voice.avoid");
    private final TextField signature = new TextField(getTranslation("voice.signature"));
    private final SampleFields samples = new SampleFields();

    VoiceForm(Voice voice) {
        addClassName("voice-form");
        informal.setItems(false, true);
        informal.setItemLabelGenerator(
                each -> getTranslation(each ? "voice.address.informal" : "voice.address.formal"));
        informal.addClassName("choices");
        tone.setItems(Tone.values());
        tone.setRenderer(new ComponentRenderer<>(VoiceForm::example));
        tone.addClassNames("choices", "tones");
        signature.setHelperText(getTranslation("voice.signature.hint"));
        signature.setManualValidation(true);
        signature.addValueChangeListener(change -> signature.setInvalid(false));
        informal.setValue(voice.informal());
        tone.setValue(voice.tone());
        use.show(voice.use());
        avoid.show(voice.avoid());
        signature.setValue(voice.signature());
        samples.show(voice.samples());
        Div words = new Div(use, avoid);
        words.addClassName("form-grid");
        add(informal, tone, words, signature, samples);
    }

    /** What was entered; empty when some field is wrong, which it then says. */
    Optional<Voice> voice() {
        boolean good = use.judge() & avoid.judge() & judgeSignature() & samples.judge();
        return good
                ? Optional.of(new Voice(
                        informal.getValue(),
                        tone.getValue(),
                        use.words(),
                        avoid.words(),
                        signature.getValue(),
                        samples.texts()))
                : Optional.empty();
    }

    private boolean judgeSignature() {
        int length = signature.getValue().strip().length();
        signature.setErrorMessage(getTranslation("voice.signature.long", length, Voice.LONGEST_SIGNATURE));
        signature.setInvalid(length > Voice.LONGEST_SIGNATURE);
        return !signature.isInvalid();
    }

    private static Div example(Tone tone) {
        Div choice = new Div();
        Span name = new Span(I18NProvider.translate("voice.tone." + tone.code()));
        name.addClassName("tone-name");
        Span example = new Span(I18NProvider.translate("voice.tone." + tone.code() + ".example"));
        example.addClassName("hint");
        choice.add(name, example);
        return choice;
    }
}
