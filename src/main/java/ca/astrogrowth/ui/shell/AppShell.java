package ca.astrogrowth.ui.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;

/**
 * The page that holds the application. Push goes by WebSocket; what the browser asks goes by HTTP, through the same
 * filters as everything else.
 */
@Push(transport = Transport.WEBSOCKET_XHR)
@Viewport("width=device-width, initial-scale=1, viewport-fit=cover")
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/tokens.css")
@StyleSheet("styles/base.css")
@StyleSheet("styles/vaadin.css")
@StyleSheet("styles/kit.css")
@StyleSheet("styles/feedback.css")
@StyleSheet("styles/waiting.css")
@StyleSheet("styles/cards.css")
@StyleSheet("styles/shell.css")
@StyleSheet("styles/shell-desktop.css")
@StyleSheet("styles/palette.css")
@StyleSheet("styles/login.css")
@StyleSheet("styles/wizard.css")
@StyleSheet("styles/campaign.css")
@StyleSheet("styles/contents.css")
@StyleSheet("styles/content.css")
@StyleSheet("styles/viewer.css")
@StyleSheet("styles/leads.css")
@StyleSheet("styles/lead-grid.css")
@StyleSheet("styles/calendar.css")
@StyleSheet("styles/month.css")
@StyleSheet("styles/profile.css")
@StyleSheet("styles/engagement.css")
@StyleSheet("styles/notices.css")
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("icon", "images/logo.svg");
        settings.addLink("apple-touch-icon", "images/icon.png");
        settings.addLink("manifest", "manifest.webmanifest");
        settings.addMetaTag("theme-color", "#14523f");
        settings.addMetaTag("application-name", "AstroGrowth");
    }
}
