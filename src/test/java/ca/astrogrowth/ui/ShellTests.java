package ca.astrogrowth.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ca.astrogrowth.accounts.People.Membership;
import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.accounts.Standing;
import ca.astrogrowth.accounts.rights.Role;
import ca.astrogrowth.content.ContentStatus;
import ca.astrogrowth.content.ContentView;
import ca.astrogrowth.tenancy.NoTenantException;
import ca.astrogrowth.tenancy.TenantContext;
import ca.astrogrowth.tenancy.TenantId;
import ca.astrogrowth.ui.kit.Button;
import com.github.mvysny.kaributesting.v10.KaribuConfig;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import kotlin.Unit;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

class ShellTests extends ScreenFixture {

    private final Membership bistro = new Membership(Given.TENANT, "Bistro Marie", Role.OWNER);
    private final Membership clinic = new Membership(Given.OTHER_TENANT, "Clinique Jean", Role.EDITOR);

    @Test
    void marksWhereWeAre() {
        go("campagnes/nouvelle");

        assertThat(_find(Anchor.class).stream()
                        .filter(each -> "page".equals(each.getElement().getAttribute("aria-current"))))
                .singleElement()
                .extracting(Anchor::getHref)
                .isEqualTo("campagnes");
    }

    @Test
    void offersNoChoiceToThoseWithOneWorkspace() {
        go("");

        _assertNone(Button.class, spec -> spec.withClasses("workspace-button"));
    }

    @Test
    void entersAnotherWorkspace() {
        SignedIn there = new SignedIn(
                Given.MARIE.person(),
                Given.MARIE.email(),
                Given.MARIE.name(),
                Given.OTHER_TENANT,
                "Clinique Jean",
                Role.EDITOR,
                0);
        when(people.memberships(Given.MARIE.person())).thenReturn(List.of(bistro, clinic));
        when(people.enter(Given.MARIE.person(), Given.OTHER_TENANT)).thenReturn(Optional.of(there));
        go("");

        goTo("clinique");

        assertThat(SecurityContextHolder.getContext().getAuthentication())
                .isNotNull()
                .extracting(Authentication::getPrincipal)
                .isEqualTo(there);
    }

    @Test
    void staysWhereItIsWhenTheOtherWorkspaceIsNotTheirs() {
        when(people.memberships(Given.MARIE.person())).thenReturn(List.of(bistro, clinic));
        when(people.enter(Given.MARIE.person(), Given.OTHER_TENANT)).thenReturn(Optional.empty());
        go("");

        goTo("clinique");

        assertThat(SecurityContextHolder.getContext().getAuthentication())
                .isNotNull()
                .extracting(Authentication::getPrincipal)
                .isEqualTo(Given.MARIE);
    }

    private static void goTo(String words) {
        _click(_get(Button.class, spec -> spec.withClasses("workspace-button")));
        _setValue(_get(Input.class), words);
        _fireDomEvent(option(), "click");
    }

    /** The switch of languages has a script that does so too, with a cookie. */
    private static boolean reloads(String script) {
        return script.contains("location.reload()") && !script.contains("cookie");
    }

    @Test
    void theOpenScreenOfSomebodyWhoWasRemovedOrIsSomethingElseIsAskedForAgain() {
        List<String> scripts = new ArrayList<>();
        KaribuConfig.getPendingJavascriptInvocationHandlers().add(script -> {
            scripts.add(script.getInvocation().getExpression());
            return Unit.INSTANCE;
        });
        go("");
        somethingChanged();
        assertThat(scripts).noneMatch(ShellTests::reloads);

        when(credentials.of(any())).thenReturn(new Standing.Removed());
        somethingChanged();
        assertThat(scripts).filteredOn(ShellTests::reloads).hasSize(1);

        when(credentials.of(any())).thenReturn(new Standing.Good(there()));
        somethingChanged();
        assertThat(scripts).filteredOn(ShellTests::reloads).hasSize(2);
        KaribuConfig.getPendingJavascriptInvocationHandlers().removeLast();
    }

    @Test
    void searchesAmongMany() {
        List<Membership> many = IntStream.range(0, 6)
                .mapToObj(n ->
                        new Membership(new TenantId("t_" + "abcdefghijklmnopqrstuvwxy" + n), n + " É", Role.READER))
                .toList();
        when(people.memberships(Given.MARIE.person())).thenReturn(many);
        when(people.enter(any(), any())).thenReturn(Optional.empty());
        go("");
        _click(_get(Button.class, spec -> spec.withClasses("workspace-button")));
        assertThat(options()).hasSize(6).allMatch(text -> text.contains("Lecture"));
        _setValue(_get(Input.class), "3 e");

        assertThat(options()).singleElement().asString().startsWith("3 É");
        _fireDomEvent(option(), "click");
        verify(people).enter(Given.MARIE.person(), many.get(3).tenant());
    }

    @Test
    void whatIsInAnotherOfOnesWorkspacesIsSaidToBeThere() {
        ContentView theirs = Given.content(1, "Chez Léonie", ContentStatus.PENDING, 90);
        when(people.memberships(Given.MARIE.person())).thenReturn(List.of(bistro, clinic));
        when(contents.find(theirs.id())).thenAnswer(call -> isThere() ? Optional.of(theirs) : Optional.empty());
        when(people.enter(Given.MARIE.person(), Given.OTHER_TENANT)).thenReturn(Optional.of(there()));

        go("contenus/" + theirs.id());

        assertThat(_get(H1.class).getText()).isEqualTo("C’est dans un autre de vos espaces");
        _click(_get(Button.class, spec -> spec.withText("Passer à «\u00a0Clinique Jean\u00a0»")));
        assertThat(SecurityContextHolder.getContext().getAuthentication())
                .isNotNull()
                .extracting(Authentication::getPrincipal)
                .isEqualTo(there());
    }

    @Test
    void whatIsInNobodysIsNotSaidToBeAnywhere() {
        when(people.memberships(Given.MARIE.person())).thenReturn(List.of(bistro, clinic));

        for (String address : List.of("contenus", "prospects", "campagnes")) {
            go(address + "/" + new UUID(9, 9));
            assertThat(_get(H1.class).getText()).isEqualTo("Cette page est introuvable");
        }
    }

    /** The fixture reads on the thread at hand, where Marie is; the scope alone tells. */
    private static boolean isThere() {
        try {
            return TenantContext.current().equals(Given.OTHER_TENANT);
        } catch (NoTenantException bothAreThere) {
            return true;
        }
    }

    private static SignedIn there() {
        return new SignedIn(
                Given.MARIE.person(),
                Given.MARIE.email(),
                Given.MARIE.name(),
                Given.OTHER_TENANT,
                "Clinique Jean",
                Role.EDITOR,
                0);
    }

    private static Anchor option() {
        return _find(Anchor.class).stream()
                .filter(each -> "option".equals(each.getElement().getAttribute("role")))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> options() {
        return _find(Anchor.class).stream()
                .filter(each -> "option".equals(each.getElement().getAttribute("role")))
                .map(each -> each.getElement().getTextRecursively())
                .toList();
    }
}
