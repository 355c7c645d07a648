package ca.astrogrowth.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** A sign of our sprite, as small for the browser as it looks. */
@Tag("ag-glyph")
@JsModule("./elements/glyph.ts")
public class GlyphIcon extends Component implements HasStyle {

    /** @param name of the sign in the sprite */
    GlyphIcon(String name) {
        getElement().setAttribute("name", name);
        getElement().setAttribute("aria-hidden", "true");
    }
}
