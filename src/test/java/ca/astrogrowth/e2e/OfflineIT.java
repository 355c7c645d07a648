package ca.astrogrowth.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Between two services, in a cellar without a network. */
@BrowserTest
class OfflineIT {

    @ParameterizedTest
    @EnumSource
    void aPageOfOursSaysSoAndTheScreenComesBackByItself(Device device, Visits visits) {
        Visit marie = visits.on(device).signIn("marie@bistro-marie.example");
        marie.page()
                .waitForFunction("navigator.serviceWorker.ready.then(worker => worker.active.state === 'activated')");

        marie.offline(true);
        marie.go("/calendrier");

        assertThat(marie.title()).hasText("Vous êtes hors ligne");
        assertThat(marie.page().locator("html")).hasAttribute("lang", "fr-CA");
        assertThat(marie.page().locator(".offline img")).isVisible();
        assertThat(marie.button("Réessayer")).isVisible();
        marie.picture("offline-" + device);

        marie.offline(false);

        assertThat(marie.title()).hasText("Calendrier");
    }
}
