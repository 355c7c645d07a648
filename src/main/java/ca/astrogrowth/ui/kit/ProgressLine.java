package ca.astrogrowth.ui.kit;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;

/** How far something is: the browser's own line, in our clothes. */
@Tag("progress")
public class ProgressLine extends HtmlComponent {

    /** @param name for those who do not see it */
    public ProgressLine(String name) {
        getElement().setAttribute("aria-label", name);
    }

    /** @param done of {@code of}, which is more than nothing */
    public void show(double done, double of) {
        getElement().setAttribute("max", String.valueOf(of));
        getElement().setAttribute("value", String.valueOf(Math.clamp(done, 0, of)));
    }
}
