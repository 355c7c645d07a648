package ca.astrogrowth.ui.kit;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@link RefusalQuestion} in a dialog. */
@Component
class RefusalDialogs implements RefusalQuestion {

    @Override
    public void ask(
            int many, List<String> codes, Consumer<Button> sure, BiConsumer<List<String>, @Nullable String> refused) {
        RejectDialog dialog = new RejectDialog(many, codes, refused);
        sure.accept(dialog.confirm());
        dialog.open();
    }
}
