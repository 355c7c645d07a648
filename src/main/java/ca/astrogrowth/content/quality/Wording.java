package ca.astrogrowth.content.quality;

import java.util.List;

/** Words that are not said here, and that the Office québécois de la langue française advises against. */
final class Wording {

    private static final List<String> ELSEWHERE = WordLists.lines("france-isms").stream()
            .map(line -> Plain.of(line.substring(0, line.indexOf('='))))
            .toList();

    private Wording() {}

    /** The words found, in the order of the list. */
    static List<String> foreign(String text) {
        String plain = Plain.of(text);
        return ELSEWHERE.stream().filter(word -> Plain.contains(plain, word)).toList();
    }
}
