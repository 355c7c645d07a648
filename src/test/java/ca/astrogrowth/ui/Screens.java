package ca.astrogrowth.ui;

import ca.astrogrowth.access.ApiKeys;
import ca.astrogrowth.accounts.Acceptance;
import ca.astrogrowth.accounts.Credentials;
import ca.astrogrowth.accounts.Farewell;
import ca.astrogrowth.accounts.Invitations;
import ca.astrogrowth.accounts.JournalDesk;
import ca.astrogrowth.accounts.Passkeys;
import ca.astrogrowth.accounts.PasswordChanges;
import ca.astrogrowth.accounts.People;
import ca.astrogrowth.accounts.SecondSteps;
import ca.astrogrowth.accounts.Sessions;
import ca.astrogrowth.accounts.SignUps;
import ca.astrogrowth.accounts.TeamMembers;
import ca.astrogrowth.accounts.Workspace;
import ca.astrogrowth.analytics.Engagement;
import ca.astrogrowth.analytics.EngagementDesk;
import ca.astrogrowth.analytics.Figures;
import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.clients.ClientDesk;
import ca.astrogrowth.clients.ClientLinks;
import ca.astrogrowth.content.ContentEditor;
import ca.astrogrowth.content.Contents;
import ca.astrogrowth.leads.Coverages;
import ca.astrogrowth.leads.LeadDesk;
import ca.astrogrowth.leads.LeadExport;
import ca.astrogrowth.leads.LeadImports;
import ca.astrogrowth.leads.Leads;
import ca.astrogrowth.metering.Estimates;
import ca.astrogrowth.metering.Meter;
import ca.astrogrowth.notifications.Inbox;
import ca.astrogrowth.notifications.LetterChoices;
import ca.astrogrowth.notifications.LetterDecisions;
import ca.astrogrowth.notifications.LetterReaders;
import ca.astrogrowth.notifications.LetterStops;
import ca.astrogrowth.notifications.LiveUpdates;
import ca.astrogrowth.privacy.Erasures;
import ca.astrogrowth.privacy.Exports;
import ca.astrogrowth.privacy.Prospects;
import ca.astrogrowth.privacy.Responsible;
import ca.astrogrowth.privacy.Retention;
import ca.astrogrowth.publishing.LinkedIn;
import ca.astrogrowth.publishing.Publications;
import ca.astrogrowth.publishing.Queue;
import ca.astrogrowth.webhooks.Webhooks;
import java.time.Clock;
import org.mockito.Mockito;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** The screens alone, over services that answer what a test tells them. Not a {@code @Configuration}: nobody finds it. */
@ComponentScan(
        basePackages = "ca.astrogrowth.ui",
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Security"))
class Screens {

    @Bean
    Campaigns campaigns() {
        return Mockito.mock();
    }

    @Bean
    Erasures erasures() {
        return Mockito.mock();
    }

    @Bean
    Prospects prospects() {
        return Mockito.mock();
    }

    @Bean
    Retention retention() {
        return Mockito.mock();
    }

    @Bean
    Responsible responsible() {
        return new Responsible("Camille", "Responsable", "vieprivee@test.example");
    }

    @Bean
    Farewell farewell() {
        return Mockito.mock();
    }

    @Bean
    Exports exports() {
        return Mockito.mock();
    }

    @Bean
    Leads leads() {
        return Mockito.mock();
    }

    @Bean
    LeadImports leadImports() {
        return Mockito.mock();
    }

    @Bean
    LeadExport leadExport() {
        return Mockito.mock();
    }

    @Bean
    Coverages coverages() {
        return Mockito.mock();
    }

    @Bean
    LeadDesk leadDesk() {
        return Mockito.mock();
    }

    @Bean
    Contents contents() {
        return Mockito.mock();
    }

    @Bean
    ContentEditor contentEditor() {
        return Mockito.mock();
    }

    @Bean
    Publications publications() {
        return Mockito.mock();
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Queue queue() {
        return Mockito.mock();
    }

    @Bean
    LinkedIn linkedIn() {
        return Mockito.mock();
    }

    @Bean
    Workspace workspace() {
        return Mockito.mock();
    }

    @Bean
    People people() {
        return Mockito.mock();
    }

    @Bean
    TeamMembers members() {
        return Mockito.mock();
    }

    @Bean
    Invitations invitations() {
        return Mockito.mock();
    }

    @Bean
    Acceptance acceptance() {
        return Mockito.mock();
    }

    @Bean
    Credentials credentials() {
        return Mockito.mock();
    }

    @Bean
    SignUps signUps() {
        return Mockito.mock();
    }

    @Bean
    PasswordChanges passwordChanges() {
        return Mockito.mock();
    }

    @Bean
    Figures figures() {
        return Mockito.mock();
    }

    @Bean
    Engagement engagement() {
        return Mockito.mock();
    }

    @Bean
    EngagementDesk engagementDesk() {
        return Mockito.mock();
    }

    @Bean
    Meter meter() {
        return Mockito.mock();
    }

    @Bean
    Estimates estimates() {
        return Mockito.mock();
    }

    @Bean
    Inbox inbox() {
        return Mockito.mock();
    }

    @Bean
    ApiKeys apiKeys() {
        return Mockito.mock();
    }

    @Bean
    Webhooks webhooks() {
        return Mockito.mock();
    }

    @Bean
    LetterChoices letterChoices() {
        return Mockito.mock();
    }

    @Bean
    LetterDecisions letterDecisions() {
        return Mockito.mock();
    }

    @Bean
    LetterReaders letterReaders() {
        return Mockito.mock();
    }

    @Bean
    LetterStops letterStops() {
        return Mockito.mock();
    }

    @Bean
    JournalDesk journalDesk() {
        return Mockito.mock();
    }

    @Bean
    ClientLinks clientLinks() {
        return Mockito.mock();
    }

    @Bean
    Passkeys passkeys() {
        return Mockito.mock();
    }

    @Bean
    ClientDesk clientDesk() {
        return Mockito.mock();
    }

    @Bean
    SecondSteps secondSteps() {
        return Mockito.mock();
    }

    @Bean
    Sessions sessions() {
        return Mockito.mock();
    }

    @Bean
    LiveUpdates liveUpdates() {
        return Mockito.mock();
    }
}
