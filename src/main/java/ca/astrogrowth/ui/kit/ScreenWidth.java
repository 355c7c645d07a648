package ca.astrogrowth.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.Page;
import java.util.function.Consumer;

/** Whether there is room for what phones show otherwise; the same width as in the style sheets. */
public final class ScreenWidth {

    /** 64 rem. */
    private static final int WIDE = 1024;

    private ScreenWidth() {}

    /** As the browser said when it came; one that has not said it yet is taken for a phone. */
    public static boolean isWide() {
        Object since = ComponentUtil.getData(UI.getCurrent(), ScreenWidth.class.getName());
        if (since instanceof Boolean wide) {
            return wide;
        }
        return UI.getCurrent().getPage().getExtendedClientDetails().getWindowInnerWidth() >= WIDE;
    }

    /** Tells it each time that the window becomes wide or narrow while the component is on screen. */
    public static void follow(Component component, Consumer<Boolean> told) {
        component.addAttachListener(attached -> {
            Page page = attached.getUI().getPage();
            var resizes = page.addBrowserWindowResizeListener(event -> {
                boolean wide = event.getWidth() >= WIDE;
                ComponentUtil.setData(attached.getUI(), ScreenWidth.class.getName(), wide);
                told.accept(wide);
            });
            attached.getSource().addDetachListener(gone -> {
                gone.unregisterListener();
                resizes.remove();
            });
        });
    }
}
