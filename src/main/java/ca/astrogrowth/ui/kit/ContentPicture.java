package ca.astrogrowth.ui.kit;

import ca.astrogrowth.content.ContentView;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** A content's picture. Its signed link changes at each reading; the picture that is already shown stays. */
public class ContentPicture extends Div {

    private final Image image = new Image();
    private @Nullable URI freshest;

    public ContentPicture() {
        addClassName("picture");
        image.setWidth("1200");
        image.setHeight("627");
        image.getElement().setAttribute("loading", "lazy");
        image.getElement().setAttribute("decoding", "async");
        image.getElement().addEventListener("error", event -> renew()).debounce(2_000);
    }

    public void show(ContentView content) {
        freshest = content.image();
        if (content.image() == null) {
            image.removeFromParent();
            return;
        }
        image.setAlt(
                content.altText() == null || content.altText().isBlank()
                        ? getTranslation("content.picture.of", content.leadName())
                        : content.altText());
        if (!samePicture(image.getSrc(), content.image())) {
            image.setSrc(content.image().toString());
        }
        if (image.getParent().isEmpty()) {
            add(image);
        }
    }

    private void renew() {
        if (freshest != null && !freshest.toString().equals(image.getSrc())) {
            image.setSrc(freshest.toString());
        }
    }

    private static boolean samePicture(String shown, URI next) {
        return shown != null && shown.startsWith(next.toString().split("\\?", 2)[0]);
    }
}
