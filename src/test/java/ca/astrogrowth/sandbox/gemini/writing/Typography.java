package ca.astrogrowth.sandbox.gemini.writing;

/** Spaces, quotes and apostrophes as the Office québécois de la langue française wants them. */
final class Typography {

    private static final char NO_BREAK = '\u00A0';

    private Typography() {}

    static String of(String text) {
        return text.replaceAll(" +([;!?])", "$1")
                .replaceAll(" +([:»%$])", NO_BREAK + "$1")
                .replaceAll("« +", "«" + NO_BREAK)
                .replace('\'', '\u2019');
    }

    /** A number and the word it counts stay on one line. */
    static String counted(String number, String unit) {
        return number + NO_BREAK + unit;
    }
}
