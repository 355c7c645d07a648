package ca.astrogrowth.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** What a browser can show before any script of ours has come. */
@BrowserTest
class FirstPaintIT {

    @Test
    void greetsWhoIsSignedInAndStrangersWithThePromise(Visits visits) {
        Visit marie = visits.on(Device.PHONE);
        assertThat(firstBytes(marie, "/login")).contains("login-promise").doesNotContain("Bonjour");
        assertThat(firstBytes(marie, "/profil")).doesNotContain("Bonjour");

        marie.signIn("marie@bistro-marie.example");

        assertThat(firstBytes(marie, "/")).contains("Bonjour, Marie");
        assertThat(firstBytes(marie, "/contenus")).contains("skeleton-figure").doesNotContain("Bonjour");
    }

    @Test
    void givesWayToTheScreen(Visits visits) {
        Visit marie = visits.on(Device.PHONE).signIn("marie@bistro-marie.example");

        Locator firstPaint = marie.go("/").page().locator(".first-paint");
        marie.title().waitFor();

        assertThat(firstPaint.count()).isZero();
    }

    private static String firstBytes(Visit visit, String path) {
        return visit.page().request().get(path).text();
    }
}
