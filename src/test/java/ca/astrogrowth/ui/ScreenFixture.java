package ca.astrogrowth.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.when;

import ca.astrogrowth.access.ApiKeys;
import ca.astrogrowth.accounts.Acceptance;
import ca.astrogrowth.accounts.ApprovalMode;
import ca.astrogrowth.accounts.Credentials;
import ca.astrogrowth.accounts.Invitations;
import ca.astrogrowth.accounts.JournalDesk;
import ca.astrogrowth.accounts.Passkeys;
import ca.astrogrowth.accounts.PasswordChanges;
import ca.astrogrowth.accounts.People;
import ca.astrogrowth.accounts.Preferences;
import ca.astrogrowth.accounts.SecondSteps;
import ca.astrogrowth.accounts.Sessions;
import ca.astrogrowth.accounts.SignUps;
import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.accounts.Standing;
import ca.astrogrowth.accounts.TeamMembers;
import ca.astrogrowth.accounts.Voice;
import ca.astrogrowth.accounts.Workspace;
import ca.astrogrowth.accounts.rights.Role;
import ca.astrogrowth.analytics.CampaignFigures;
import ca.astrogrowth.analytics.Engagement;
import ca.astrogrowth.analytics.EngagementDesk;
import ca.astrogrowth.analytics.Figures;
import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.clients.ClientLinks;
import ca.astrogrowth.common.Score;
import ca.astrogrowth.common.Slice;
import ca.astrogrowth.content.ContentEditor;
import ca.astrogrowth.content.ContentId;
import ca.astrogrowth.content.Contents;
import ca.astrogrowth.content.Place;
import ca.astrogrowth.leads.Coverages;
import ca.astrogrowth.leads.LeadDesk;
import ca.astrogrowth.leads.LeadExport;
import ca.astrogrowth.leads.LeadImports;
import ca.astrogrowth.leads.LeadProgress;
import ca.astrogrowth.leads.Leads;
import ca.astrogrowth.metering.Estimates;
import ca.astrogrowth.metering.Meter;
import ca.astrogrowth.notifications.Inbox;
import ca.astrogrowth.notifications.LetterChoices;
import ca.astrogrowth.notifications.LiveUpdates;
import ca.astrogrowth.privacy.Erasures;
import ca.astrogrowth.privacy.Exports;
import ca.astrogrowth.publishing.LinkedIn;
import ca.astrogrowth.publishing.Publications;
import ca.astrogrowth.publishing.Queue;
import ca.astrogrowth.webhooks.Webhooks;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.QueryParameters;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.test.context.web.WebAppConfiguration;

/** A browser on the screens, Marie in front of it, and services that answer what the test says. */
@SpringJUnitConfig(ScreensAlone.class)
@WebAppConfiguration
abstract class ScreenFixture {

    @Autowired
    Campaigns campaigns;

    @Autowired
    Leads leads;

    @Autowired
    LeadDesk desk;

    @Autowired
    LeadImports imports;

    @Autowired
    LeadExport export;

    @Autowired
    Coverages coverages;

    @Autowired
    Contents contents;

    @Autowired
    ContentEditor editor;

    @Autowired
    Publications publications;

    @Autowired
    Queue queue;

    @Autowired
    LinkedIn linkedIn;

    @Autowired
    Workspace workspace;

    @Autowired
    People people;

    @Autowired
    TeamMembers members;

    @Autowired
    Invitations invitations;

    @Autowired
    Acceptance acceptance;

    @Autowired
    Credentials credentials;

    @Autowired
    SignUps signUps;

    @Autowired
    PasswordChanges passwords;

    @Autowired
    Figures figures;

    @Autowired
    Engagement engagement;

    @Autowired
    EngagementDesk engagementDesk;

    @Autowired
    Meter meter;

    @Autowired
    Estimates estimates;

    @Autowired
    Inbox inbox;

    @Autowired
    ApiKeys keys;

    @Autowired
    Webhooks webhooks;

    @Autowired
    LetterChoices letters;

    @Autowired
    ClientLinks clients;

    @Autowired
    JournalDesk journal;

    @Autowired
    Erasures erasures;

    @Autowired
    Exports exports;

    @Autowired
    Sessions sessions;

    @Autowired
    SecondSteps steps;

    @Autowired
    Passkeys passkeys;

    @Autowired
    LiveUpdates updates;

    final AtomicInteger listeners = new AtomicInteger();
    private final List<Runnable> looks = new CopyOnWriteArrayList<>();

    @BeforeEach
    void open(@Autowired ApplicationContext context) {
        Mockito.reset(
                campaigns, leads, desk, contents, publications, queue, linkedIn, workspace, people, figures, updates);
        Mockito.reset(
                editor,
                coverages,
                imports,
                export,
                meter,
                estimates,
                engagement,
                engagementDesk,
                inbox,
                signUps,
                members,
                acceptance,
                invitations,
                credentials,
                passwords,
                keys,
                webhooks,
                letters,
                journal,
                clients,
                sessions,
                steps,
                passkeys,
                exports,
                erasures);
        answer();
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        Given.MARIE, null, List.of(new SimpleGrantedAuthority("ROLE_USER"))));
        Locale.setDefault(Locale.CANADA_FRENCH);
        MockVaadin.setup(UI::new, new MockSpringServlet(ScreenRoutes.all(), context, UI::new));
        ScreenRoutes.setLayout();
        UI.getCurrent().navigate("mot-de-passe-oublie");
        width(false);
        Mockito.clearInvocations(campaigns, leads, desk, contents, editor, publications, queue, linkedIn, workspace);
    }

    /** Marie goes on as something else in her workspace. */
    static void as(Role role) {
        SignedIn who = Given.MARIE;
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        new SignedIn(who.person(), who.email(), who.name(), who.tenant(), who.workspace(), role, 0),
                        null,
                        List.of(new SimpleGrantedAuthority("ROLE_USER"))));
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }

    /** Follows a link to an address of ours. */
    static void go(String address) {
        String[] parts = address.split("\\?", 2);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts.length > 1 ? parts[1] : ""));
    }

    /** What the newest toast says. */
    static String toast() {
        return _find(_find(Notification.class).getLast(), Span.class).getFirst().getText();
    }

    /** Somewhere else, something changed. */
    void somethingChanged() {
        Thread elsewhere = new Thread(() -> looks.forEach(Runnable::run));
        elsewhere.start();
        try {
            elsewhere.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        MockVaadin.clientRoundtrip(false);
    }

    /** Here and now, so that a test sees what a screen shows. */
    static <T> CompletableFuture<T> read(Supplier<T> load) {
        try {
            return CompletableFuture.completedFuture(load.get());
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /** Whether the window has room for a grid; tests begin with a phone's. */
    static void width(boolean wide) {
        ComponentUtil.setData(UI.getCurrent(), "ca.astrogrowth.ui.kit.ScreenWidth", wide);
    }

    private void answer() {
        when(updates.listen(any(), any())).thenAnswer(call -> {
            Runnable look = call.getArgument(1);
            looks.add(look);
            listeners.incrementAndGet();
            return (Runnable) () -> {
                looks.remove(look);
                listeners.decrementAndGet();
            };
        });
        when(updates.read(any())).thenAnswer(call -> read(call.getArgument(0)));
        when(credentials.of(any())).thenAnswer(call -> new Standing.Good(call.getArgument(0)));
        when(linkedIn.status()).thenReturn(GivenLinkedIn.CONNECTED);
        when(linkedIn.offers(any())).thenReturn(true);
        GivenQueue.usual(queue);
        when(people.memberships(any()))
                .thenReturn(List.of(new People.Membership(Given.TENANT, "Bistro Marie", Role.OWNER)));
        when(sessions.of(any())).thenReturn(List.of());
        when(sessions.stands(any(), any())).thenReturn(true);
        when(clients.reachAny()).thenReturn(true);
        when(steps.of(any())).thenReturn(Optional.empty());
        when(passkeys.of(any())).thenReturn(List.of());
        when(erasures.pending()).thenReturn(Optional.empty());
        when(exports.list()).thenReturn(List.of());
        when(journal.authors()).thenReturn(List.of());
        when(journal.list(any(), any())).thenReturn(new Slice<>(List.of(), null));
        when(inbox.list(any())).thenReturn(new Slice<>(List.of(), null));
        when(figures.overview()).thenReturn(new Figures.Overview(0, 0, 0, 0, 0));
        GivenEngagement.nothing(figures, engagement);
        when(figures.of(any())).thenReturn(new CampaignFigures(0, 0, 0, 0));
        when(leads.progress(any())).thenReturn(LeadProgress.NONE);
        when(meter.spent(any())).thenReturn(Given.SPENT);
        when(estimates.of(any(), anyInt())).thenAnswer(call -> Given.estimate(call.getArgument(1)));
        when(campaigns.list(any())).thenReturn(new Slice<>(List.of(), null));
        when(campaigns.list(any(), any())).thenReturn(new Slice<>(List.of(), null));
        when(campaigns.active(anyInt())).thenReturn(List.of());
        when(campaigns.find(any())).thenReturn(Optional.empty());
        when(leads.of(any(), any(), any())).thenReturn(new Slice<>(List.of(), null));
        when(coverages.of(any())).thenReturn(Optional.empty());
        when(leads.details(any())).thenReturn(Optional.empty());
        when(leads.leadOf(any())).thenReturn(Optional.empty());
        when(leads.citiesLike(anyString(), anyInt())).thenReturn(List.of());
        when(contents.list(any(), any())).thenReturn(new Slice<>(List.of(), null));
        when(contents.find(any())).thenReturn(Optional.empty());
        when(contents.place(any(), any())).thenReturn(new Place(0, 0, null, null));
        when(contents.all(any()))
                .thenAnswer(call -> call.<Collection<ContentId>>getArgument(0).stream()
                        .flatMap(id -> contents.find(id).stream())
                        .toList());
        when(contents.about(any())).thenReturn(List.of());
        when(editor.details(any()))
                .thenAnswer(call -> contents.find(call.getArgument(0)).map(Given::details));
        when(contents.rejectReasons()).thenReturn(List.of("tone", "facts", "picture", "long", "fit"));
        when(contents.counts()).thenReturn(Map.of());
        when(contents.counts(any())).thenReturn(Map.of());
        when(publications.of(any(ContentId.class))).thenReturn(Optional.empty());
        when(workspace.profile()).thenReturn(Given.BISTRO);
        when(workspace.voice()).thenReturn(Voice.USUAL);
        when(workspace.preferences()).thenReturn(new Preferences(ApprovalMode.ONE, new Score(70)));
    }
}
