package ca.astrogrowth.ui.contents;

import ca.astrogrowth.ui.kit.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A post is on LinkedIn: asks for its address, which may be left out. */
class FoundDialog extends Dialog {

    private final TextField address = new TextField();
    private final transient Predicate<@Nullable URI> found;

    /** @param found false when LinkedIn has no post at this address */
    FoundDialog(Predicate<@Nullable URI> found) {
        this.found = found;
        setHeaderTitle(getTranslation("publication.found.title"));
        address.setLabel(getTranslation("publication.found.address"));
        address.setPlaceholder("https://www.linkedin.com/feed/update/…");
        address.setErrorMessage(getTranslation("api.publication.url"));
        address.setManualValidation(true);
        address.setWidthFull();
        Paragraph hint = new Paragraph(getTranslation("publication.found.hint"));
        hint.addClassName("hint");
        add(address, hint);
        Button back = new Button(getTranslation("action.cancel"), click -> close());
        Button there = new Button(getTranslation("publication.is_there"), click -> confirm());
        there.makePrimary();
        getFooter().add(back, there);
    }

    private void confirm() {
        String typed = address.getValue().strip();
        try {
            URI page = typed.isEmpty() ? null : new URI(typed);
            boolean good = found.test(page);
            address.setInvalid(!good);
            if (good) {
                close();
            }
        } catch (URISyntaxException e) {
            address.setInvalid(true);
        }
    }
}
