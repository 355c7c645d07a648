package ca.astrogrowth.ui.contents;

import ca.astrogrowth.content.ContentView;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.ContentPicture;
import ca.astrogrowth.ui.kit.Glyph;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** A picture as large as the screen. */
class Lightbox extends Dialog {

    Lightbox(ContentView content) {
        addClassName("lightbox");
        setHeaderTitle(content.leadName());
        getHeader().add(Actions.bare(Glyph.CLOSE, getTranslation("action.close"), this::close));
        ContentPicture picture = new ContentPicture();
        picture.show(content);
        add(picture);
        if (content.altText() != null) {
            add(new Paragraph(content.altText()));
        }
    }
}
