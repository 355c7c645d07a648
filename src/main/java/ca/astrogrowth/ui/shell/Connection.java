package ca.astrogrowth.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.i18n.I18NProvider;

/** What the browser says by itself when it cannot reach us: it has to know the words before. */
final class Connection {

    private static final String ONLINE = """
            const indicator = window.Vaadin?.connectionIndicator;
            if (indicator) { indicator.onlineText = $0; }""";

    private Connection() {}

    static void speak(UI ui) {
        Page page = ui.getPage();
        page.executeJs(ONLINE, I18NProvider.translate("connection.back"));
        ui.getReconnectDialogConfiguration().setDialogText(I18NProvider.translate("connection.lost"));
        ui.getReconnectDialogConfiguration().setDialogTextGaveUp(I18NProvider.translate("connection.gone"));
    }
}
