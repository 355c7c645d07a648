package ca.astrogrowth.ui.settings;

import static ca.astrogrowth.accounts.Voice.LONGEST_WORD;
import static ca.astrogrowth.accounts.Voice.MOST_WORDS;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Words and phrases, one per line or between commas. */
class WordsField extends TextArea {

    /** @param key of the label, and with {@code .hint} of what helps */
    WordsField(String key) {
        setLabel(getTranslation(key));
        setHelperText(getTranslation(key + ".hint"));
        setManualValidation(true);
        addValueChangeListener(change -> setInvalid(false));
    }

    void show(List<String> words) {
        setValue(String.join("\n", words));
    }

    List<String> words() {
        return Arrays.stream(getValue().split("[\\n\\r,;]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /** Says what is too much, and whether nothing is. */
    boolean judge() {
        List<String> words = words();
        Optional<String> tooLong =
                words.stream().filter(word -> word.length() > LONGEST_WORD).findFirst();
        setErrorMessage(tooLong.map(word -> getTranslation("voice.words.long", LONGEST_WORD, word))
                .orElseGet(() -> getTranslation("voice.words.many", words.size(), MOST_WORDS)));
        setInvalid(tooLong.isPresent() || words.size() > MOST_WORDS);
        return !isInvalid();
    }
}
