package ca.astrogrowth.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Addresses travel; what they lead to does not. */
@BrowserTest
class NeighbourIT {

    @Autowired
    private ApplicationContext application;

    @Test
    void aNeighbourFindsNothingAtTheSameAddress(Visits visits) {
        Written campaign = Written.by("marie@bistro-marie.example", "Le secret de Marie", 1, application);
        Visit marie = visits.on(Device.DESKTOP).signIn("marie@bistro-marie.example");
        Visit jean = visits.on(Device.DESKTOP).signIn("jean@clinique-jean.example");

        assertThat(marie.go(campaign.path()).title()).hasText(campaign.name());
        findsNothing(jean.go(campaign.path()), campaign);

        assertThat(marie.go(campaign.contentPath()).title())
                .hasText(campaign.first().leadName());
        findsNothing(jean.go(campaign.contentPath()), campaign);

        assertThat(marie.go(campaign.leadPath()).title())
                .hasText(campaign.first().leadName());
        findsNothing(jean.go(campaign.leadPath()), campaign);
        jean.picture("not-found-desktop-light");

        jean.go("/contenus?campagne=" + campaign.id());
        assertThat(jean.page().locator("body")).containsText("Aucun contenu ne correspond");
        assertThat(jean.page().locator("body")).not().containsText(campaign.name());
    }

    private static void findsNothing(Visit visit, Written campaign) {
        assertThat(visit.page().locator("body")).containsText("Cette page est introuvable");
        assertThat(visit.page().locator("body")).not().containsText(campaign.name());
        assertThat(visit.page().locator("body"))
                .not()
                .containsText(campaign.first().leadName());
    }
}
