package ca.astrogrowth.ui.shell;

import ca.astrogrowth.ui.kit.SchemeToggle;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What every session and every page gets. */
@Component
class ShellSetup implements VaadinServiceInitListener {

    private final Incidents incidents;
    private final Spoken spoken;
    private final FirstPaint firstPaint;

    ShellSetup(Incidents incidents, Spoken spoken, FirstPaint firstPaint) {
        this.incidents = incidents;
        this.spoken = spoken;
        this.firstPaint = firstPaint;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(incidents));
        event.getSource().addUIInitListener(init -> Connection.speak(init.getUI()));
        event.getSource().setSystemMessagesProvider(info -> messages());
        event.getSource().addUIInitListener(init -> init.getUI().setLocale(spoken.spoken(VaadinRequest.getCurrent())));
        event.addIndexHtmlRequestListener(this::dress);
    }

    /**
     * After an expired session the page is asked for again. Whoever must sign in first comes back to it, because that is
     * the address they wanted.
     */
    private static SystemMessages messages() {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setSessionExpiredURL(null);
        return messages;
    }

    /** The colours chosen earlier are there with the first byte, so that nothing flashes; fonts come early too. */
    private void dress(IndexHtmlResponse page) {
        Locale locale = spoken.spoken(page.getVaadinRequest());
        page.getDocument().selectXpath("//html").attr("lang", locale.getLanguage());
        String path = Objects.requireNonNullElse(page.getVaadinRequest().getPathInfo(), "");
        firstPaint.on(page.getDocument(), path.replaceFirst("^/", ""), locale);
        Cookies.value(page.getVaadinRequest(), SchemeToggle.COOKIE)
                .filter(SchemeToggle::known)
                .ifPresent(scheme -> page.getDocument().selectXpath("//html").attr("data-scheme", scheme));
        Stream.of("figtree", "bricolage")
                .forEach(font -> page.getDocument()
                        .head()
                        .appendElement("link")
                        .attr("rel", "preload")
                        .attr("href", "styles/fonts/" + font + ".woff2")
                        .attr("as", "font")
                        .attr("type", "font/woff2")
                        .attr("crossorigin", ""));
    }
}
