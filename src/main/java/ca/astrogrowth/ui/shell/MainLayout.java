package ca.astrogrowth.ui.shell;

import ca.astrogrowth.accounts.Credentials;
import ca.astrogrowth.accounts.People;
import ca.astrogrowth.accounts.Sessions;
import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.accounts.Standing;
import ca.astrogrowth.notifications.Inbox;
import ca.astrogrowth.notifications.LiveUpdates;
import ca.astrogrowth.privacy.Erasures;
import ca.astrogrowth.publishing.LinkedIn;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.kit.Live;
import ca.astrogrowth.ui.kit.SchemeToggle;
import ca.astrogrowth.ui.kit.Visitor;
import ca.astrogrowth.ui.palette.Quick;
import ca.astrogrowth.ui.palette.QuickMaker;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.PushConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.jspecify.annotations.Nullable;

/** What surrounds the screens: a side bar on desktops; on phones, a bar at the top and one under the thumb. */
@Layout
@AnonymousAllowed
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private final Main main = new Main();
    private final Navigation navigation = new Navigation();
    private final Bell bell = new Bell();
    private final LeavingBanner leaving = new LeavingBanner();
    private @Nullable Quick quick;

    MainLayout(
            AuthenticationContext authentication,
            Visitor visitor,
            People people,
            LinkedIn linkedIn,
            Inbox inbox,
            LiveUpdates updates,
            QuickMaker quicks,
            Credentials credentials,
            Sessions sessions,
            Erasures erasures) {
        addClassName("shell");
        main.setId("main");
        main.getElement().setAttribute("tabindex", "-1");
        if (authentication.isAuthenticated()) {
            Live.on(bell, updates, visitor.who().tenant(), inbox::unread, bell::show);
            SignedIn who = visitor.who();
            Live.on(navigation, updates, who.tenant(), () -> credentials.of(who), now -> stay(who, now));
            Guard.on(bell, updates, who.tenant(), sessions);
            Herald herald = new Herald(inbox);
            Live.on(this, updates, visitor.who().tenant(), herald::read, herald::tell);
            quick = quicks.of(visitor.who());
            Live.on(leaving, updates, who.tenant(), erasures::pending, leaving::show);
            main.add(leaving);
            add(skipLink(), sideBar(authentication, visitor.who(), people, linkedIn, updates, quick));
            addAttachListener(attached -> push(attached.getUI().getPushConfiguration()));
        } else {
            addClassName("shell-alone");
        }
        add(main);
    }

    /** Whoever is removed or is something else meanwhile sees no more of what they may not: the page is asked for again. */
    private static void stay(SignedIn who, Standing now) {
        boolean same = now instanceof Standing.Good(SignedIn there) && there.role() == who.role();
        if (!same && !(now instanceof Standing.Over)) {
            UI.getCurrent().getPage().executeJs("location.reload()");
        }
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        navigation.mark(event.getLocation().getFirstSegment());
        bell.mark(event.getLocation().getFirstSegment());
        if (quick != null) {
            quick.leave();
        }
    }

    /**
     * Who is signed in hears of news by WebSocket; what their browser asks goes by HTTP, through the same filters as
     * everything else. Doors have no news: they do without.
     */
    private static void push(PushConfiguration push) {
        push.setTransport(Transport.WEBSOCKET_XHR);
        push.setPushMode(PushMode.AUTOMATIC);
    }

    private Div sideBar(
            AuthenticationContext authentication,
            SignedIn who,
            People people,
            LinkedIn linkedIn,
            LiveUpdates updates,
            Quick search) {
        LinkedInChip chip = new LinkedInChip();
        Live.on(chip, updates, who.tenant(), linkedIn::status, chip::show);
        Button signOut = Actions.bare(Glyph.SIGN_OUT, getTranslation("shell.sign_out"), authentication::logout);
        signOut.addClassName("sign-out");
        Div foot = new Div(chip, new PersonCard(who));
        foot.addClassName("shell-foot");
        Div bar = new Div(
                brand(),
                search,
                bell,
                new SchemeToggle(),
                new WorkspaceSwitcher(who, people),
                navigation,
                foot,
                signOut);
        bar.addClassName("shell-bar");
        return bar;
    }

    private Anchor brand() {
        Span name = new Span(getTranslation("app.name"));
        Anchor brand = Links.to(Links.DASHBOARD, new Image("images/logo.svg", ""), name);
        brand.addClassName("brand");
        return brand;
    }

    private Anchor skipLink() {
        Anchor skip = new Anchor("#main", getTranslation("shell.skip"));
        skip.setRouterIgnore(true);
        skip.addClassName("skip");
        return skip;
    }
}
