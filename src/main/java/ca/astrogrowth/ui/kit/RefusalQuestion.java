package ca.astrogrowth.ui.kit;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks why contents are not wanted. A browser fetches what asks when somebody wants it: most who look at contents do not. */
interface RefusalQuestion {

    /**
     * @param many how many contents it is about
     * @param codes of the reasons to choose from
     * @param sure gets the button by which the person says that they are
     * @param refused gets the chosen codes, and the person's own words if there are any
     */
    void ask(int many, List<String> codes, Consumer<Button> sure, BiConsumer<List<String>, @Nullable String> refused);
}
