package ca.astrogrowth.ui;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.when;

import ca.astrogrowth.access.ApiKeys;
import ca.astrogrowth.accounts.Acceptance;
import ca.astrogrowth.accounts.ApprovalMode;
import ca.astrogrowth.accounts.Credentials;
import ca.astrogrowth.accounts.Invitation;
import ca.astrogrowth.accounts.Invitations;
import ca.astrogrowth.accounts.JournalDesk;
import ca.astrogrowth.accounts.LinkState;
import ca.astrogrowth.accounts.Member;
import ca.astrogrowth.accounts.Newcomer;
import ca.astrogrowth.accounts.PasswordChanges;
import ca.astrogrowth.accounts.People;
import ca.astrogrowth.accounts.Preferences;
import ca.astrogrowth.accounts.Sessions;
import ca.astrogrowth.accounts.SignUps;
import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.accounts.Standing;
import ca.astrogrowth.accounts.TeamMembers;
import ca.astrogrowth.accounts.Workspace;
import ca.astrogrowth.accounts.rights.Role;
import ca.astrogrowth.analytics.CampaignFigures;
import ca.astrogrowth.analytics.Engagement;
import ca.astrogrowth.analytics.Figures;
import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.clients.ClientDesk;
import ca.astrogrowth.clients.ClientLinks;
import ca.astrogrowth.common.Score;
import ca.astrogrowth.common.Slice;
import ca.astrogrowth.content.ContentEditor;
import ca.astrogrowth.content.ContentId;
import ca.astrogrowth.content.Contents;
import ca.astrogrowth.journal.JournalBook;
import ca.astrogrowth.journal.JournalCheck;
import ca.astrogrowth.leads.Coverage;
import ca.astrogrowth.leads.Coverages;
import ca.astrogrowth.leads.LeadImports;
import ca.astrogrowth.leads.LeadProgress;
import ca.astrogrowth.leads.Leads;
import ca.astrogrowth.metering.Estimates;
import ca.astrogrowth.metering.Meter;
import ca.astrogrowth.notifications.Inbox;
import ca.astrogrowth.notifications.LetterChoices;
import ca.astrogrowth.notifications.LetterDecisions;
import ca.astrogrowth.notifications.LetterStops;
import ca.astrogrowth.notifications.LiveUpdates;
import ca.astrogrowth.privacy.Retention;
import ca.astrogrowth.publishing.LinkedIn;
import ca.astrogrowth.publishing.Publications;
import ca.astrogrowth.publishing.Queue;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.TestingAuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Shows the screens with set answers, to look at them: run {@code main} with {@code --server.port=9000}. Any password is
 * right; {@code vide@…} signs into a workspace where nothing happened yet, {@code agence@…} into several.
 */
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
            "org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration",
            "org.springframework.boot.data.redis.autoconfigure.DataRedisRepositoriesAutoConfiguration"
        })
@Import(Screens.class)
public class Showcase {

    static void main(String[] args) {
        SpringApplication.run(Showcase.class, args);
    }

    /** On any free port of this machine, for as long as the context is open. */
    public static ConfigurableApplicationContext open() {
        return SpringApplication.run(Showcase.class, "--server.address=127.0.0.1", "--server.port=0");
    }

    @Bean
    SecurityFilterChain chain(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/styles/**",
                                "/aura/**",
                                "/images/**",
                                "/scripts/**",
                                "/manifest.webmanifest",
                                "/worker.js",
                                "/hors-ligne",
                                "/courriel/**",
                                "/client/**",
                                "/vos-donnees",
                                "/confidentialite",
                                "/privacy",
                                "/desabonnement/**")
                        .permitAll())
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView("/login").anyRequest(AuthorizedUrl::authenticated))
                .build();
    }

    @Bean
    AuthenticationProvider anyPassword() {
        return new TestingAuthenticationProvider() {
            @Override
            public Authentication authenticate(Authentication asked) {
                if ("faux".equals(asked.getCredentials())) {
                    throw new org.springframework.security.authentication.BadCredentialsException("wrong");
                }
                String email = asked.getName();
                SignedIn who = new SignedIn(
                        new UUID(0, email.startsWith("agence") ? 2 : 1),
                        email,
                        "Marie Tremblay",
                        email.startsWith("vide") ? Given.OTHER_TENANT : Given.TENANT,
                        "Bistro Marie",
                        Role.OWNER,
                        0);
                return UsernamePasswordAuthenticationToken.authenticated(
                        who, null, List.of(new SimpleGrantedAuthority("ROLE_USER")));
            }

            @Override
            public boolean supports(Class<?> authentication) {
                return true;
            }
        };
    }

    @Bean
    Object story(
            Campaigns campaigns,
            Leads leads,
            Coverages coverages,
            LeadImports imports,
            Contents contents,
            ContentEditor editor,
            Publications publications,
            Queue queue,
            LinkedIn linkedIn,
            Workspace workspace,
            People people,
            Figures figures,
            Engagement engagement,
            Meter meter,
            Estimates estimates,
            LiveUpdates updates) {
        new ShowcaseStory(campaigns, leads, contents, publications).tell();
        when(editor.details(any()))
                .thenAnswer(
                        call -> contents.find(call.<ContentId>getArgument(0)).map(GivenContent::full));
        when(coverages.of(any())).thenReturn(Optional.of(new Coverage(42, 9, 1, 800, 80)));
        ShowcaseStory.lists(imports);
        when(updates.listen(any(), any())).thenReturn(() -> {});
        when(updates.read(any()))
                .thenAnswer(call -> CompletableFuture.supplyAsync(call.<Supplier<Object>>getArgument(0)));
        when(leads.progress(any())).thenReturn(new LeadProgress(38, 38, 31));
        when(figures.ofAll(any()))
                .thenAnswer(call -> call.<Collection<CampaignId>>getArgument(0).stream()
                        .collect(Collectors.toMap(id -> id, id -> new CampaignFigures(38, 21, 5, 9))));
        when(people.memberships(new UUID(0, 2)))
                .thenReturn(List.of(
                        new People.Membership(Given.TENANT, "Bistro Marie", Role.OWNER),
                        new People.Membership(Given.OTHER_TENANT, "Clinique Jean", Role.EDITOR)));
        when(workspace.profile()).thenReturn(Given.BISTRO);
        when(workspace.voice()).thenReturn(ShowcaseStory.VOICE);
        when(workspace.preferences()).thenReturn(new Preferences(ApprovalMode.CLIENT, new Score(75)));
        when(linkedIn.status()).thenAnswer(call -> empty() ? GivenLinkedIn.NONE : GivenLinkedIn.MANY);
        when(linkedIn.offers(any())).thenReturn(true);
        GivenQueue.week(queue, publications, Showcase::empty);
        when(figures.overview())
                .thenAnswer(call ->
                        empty() ? new Figures.Overview(0, 0, 0, 0, 0) : new Figures.Overview(4, 1_248, 186, 12, 97));
        when(meter.spent(any())).thenReturn(Given.SPENT);
        when(estimates.of(any(), anyInt())).thenAnswer(call -> Given.estimate(call.getArgument(1)));
        when(figures.of(any())).thenReturn(new CampaignFigures(38, 21, 5, 9));
        GivenEngagement.tell(figures, engagement);
        return new Object();
    }

    @Bean
    Object doors(SignUps signUps, PasswordChanges passwords, Leads leads) {
        when(signUps.ask(any(), any())).thenReturn(new Newcomer("marie@bistro.example", ""));
        when(signUps.look(any())).thenAnswer(call -> LinkState.valueOf(call.<String>getArgument(0)));
        when(signUps.confirm(any())).thenReturn(LinkState.GOOD);
        when(passwords.owner("GOOD"))
                .thenReturn(Optional.of(new PasswordChanges.Owner("marie@bistro.example", List.of("marie"))));
        when(passwords.set(any(), any())).thenReturn(true);
        return new Object();
    }

    @Bean
    Object colleagues(Credentials credentials, TeamMembers members, Invitations invitations, Acceptance acceptance) {
        when(credentials.of(any())).thenAnswer(call -> new Standing.Good(call.getArgument(0)));
        when(members.list())
                .thenReturn(List.of(
                        new Member(
                                Given.MARIE.person(),
                                Given.MARIE.name(),
                                Given.MARIE.email(),
                                Role.OWNER,
                                Given.NOW,
                                Given.NOW),
                        new Member(new UUID(0, 7), "Émile Roy", "emile@exemple.ca", Role.EDITOR, Given.NOW, null)));
        when(invitations.list())
                .thenReturn(List.of(new Invitation(
                        new UUID(50, 1),
                        "luce@exemple.ca",
                        Role.APPROVER,
                        Given.NOW,
                        Given.NOW.plus(Duration.ofDays(7)),
                        false)));
        when(acceptance.look(any()))
                .thenAnswer(call -> Optional.of(new Acceptance.Offer(
                        "Bistro Marie", "luce@exemple.ca", Role.EDITOR, "KNOWN".equals(call.getArgument(0)), false)));
        when(acceptance.about(any(), any())).thenReturn(List.of("luce"));
        return new Object();
    }

    @Bean
    Object trust(JournalDesk journal, Sessions sessions, ApiKeys keys) {
        when(journal.authors()).thenReturn(List.of(new JournalBook.Author(Given.MARIE.person(), Given.MARIE.name())));
        when(journal.list(any(), any()))
                .thenAnswer(call -> new Slice<>(empty() ? List.of() : GivenTrust.ENTRIES, null));
        when(journal.check()).thenReturn(new JournalCheck.Whole(4, "ab".repeat(32)));
        when(sessions.of(any())).thenReturn(GivenTrust.SESSIONS);
        when(sessions.stands(any(), any())).thenReturn(true);
        when(keys.of(any())).thenAnswer(call -> empty() ? List.of() : GivenTrust.KEYS);
        return new Object();
    }

    @Bean
    Object clients(ClientLinks links, ClientDesk desk) {
        when(links.list()).thenAnswer(call -> empty() ? List.of() : GivenClients.LINKS);
        when(links.reachAny()).thenReturn(true);
        when(desk.open(any())).thenAnswer(call -> GivenClients.room(call.getArgument(0)));
        when(desk.picture(any(), any(), any())).thenReturn(Optional.empty());
        return new Object();
    }

    @Bean
    Object told(Inbox inbox) {
        when(inbox.list(any())).thenAnswer(call -> new Slice<>(empty() ? List.of() : GivenNotice.ALL, null));
        when(inbox.unread()).thenAnswer(call -> empty() ? 0L : 6L);
        return new Object();
    }

    @Bean
    Object letters(
            LetterChoices choices, LetterDecisions decisions, LetterStops stops, People people, Retention retention) {
        when(retention.kept())
                .thenReturn(List.of(
                        new Retention.Kept("leads", Duration.ofDays(365)),
                        new Retention.Kept("exports", Duration.ofDays(7)),
                        new Retention.Kept("prospects", Duration.ofDays(30))));
        when(people.owners(any()))
                .thenReturn(List.of(new People.Owner(new UUID(0, 1), "Marie Tremblay", "marie@bistro.example")));
        when(choices.of(any())).thenReturn(GivenLetter.CHOICES);
        when(decisions.reasons()).thenReturn(List.of("tone", "facts", "picture", "long", "fit"));
        when(decisions.open(any())).thenAnswer(call -> GivenLetter.link(call.getArgument(0)));
        when(decisions.decide(any(), any())).thenReturn(GivenLetter.DONE);
        when(decisions.picture(any())).thenReturn(Optional.empty());
        when(stops.open(any())).thenReturn(Optional.of(GivenLetter.standing(true)));
        when(stops.set(any(), anyBoolean())).thenAnswer(call -> Optional.of(GivenLetter.standing(call.getArgument(1))));
        return new Object();
    }

    static boolean empty() {
        return ca.astrogrowth.tenancy.TenantContext.current().equals(Given.OTHER_TENANT);
    }
}
