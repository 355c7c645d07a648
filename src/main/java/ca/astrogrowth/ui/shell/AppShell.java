package ca.astrogrowth.ui.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** The page that holds the application. At first it fetches what the dashboard needs; each other screen fetches its own. */
@Viewport("width=device-width, initial-scale=1, viewport-fit=cover")
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/astrogrowth.css")
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
