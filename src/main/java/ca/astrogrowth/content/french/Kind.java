package ca.astrogrowth.content.french;

import ca.astrogrowth.content.Remark;
import java.util.List;
import java.util.Locale;

/** What a remark is about. The rule of a remark begins with it: {@code wording.week-end}. */
public enum Kind {
    WORDING,
    TYPOGRAPHY,
    GRAMMAR;

    /** The name used in JSON and translation keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public long countIn(List<Remark> remarks) {
        return remarks.stream()
                .filter(remark -> remark.rule().startsWith(code() + "."))
                .count();
    }
}
