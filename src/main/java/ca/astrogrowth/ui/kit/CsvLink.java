package ca.astrogrowth.ui.kit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Links that save a file, in the language of the screen. */
public final class CsvLink {

    private CsvLink() {}

    /** @param nameKey translation key of the file's name */
    public static Anchor saving(String nameKey, Content content) {
        Locale locale = UI.getCurrent().getLocale();
        String name = I18NProvider.translate(locale, nameKey);
        DownloadHandler handler = event -> {
            event.setFileName(name);
            event.setContentType("text/csv; charset=UTF-8");
            content.write(event.getOutputStream(), key -> I18NProvider.translate(locale, key));
        };
        return new Anchor(handler, "");
    }

    /** What is in a file. */
    public interface Content {

        void write(OutputStream out, UnaryOperator<String> words) throws IOException;
    }
}
