package ca.astrogrowth.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import ca.astrogrowth.accounts.People.Membership;
import ca.astrogrowth.accounts.SignedIn;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

class ShellTests extends ScreenFixture {

    private final Membership bistro = new Membership(Given.TENANT, "Bistro Marie");
    private final Membership clinic = new Membership(Given.OTHER_TENANT, "Clinique Jean");

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

        _assertNone(Select.class);
    }

    @Test
    @SuppressWarnings("unchecked")
    void entersAnotherWorkspace() {
        SignedIn there = new SignedIn(
                Given.MARIE.person(), Given.MARIE.email(), Given.MARIE.name(), Given.OTHER_TENANT, "Clinique Jean", 0);
        when(people.memberships(Given.MARIE.person())).thenReturn(List.of(bistro, clinic));
        when(people.in(Given.MARIE.person(), Given.OTHER_TENANT)).thenReturn(Optional.of(there));
        go("");

        _setValue(_get(Select.class), clinic);

        assertThat(SecurityContextHolder.getContext().getAuthentication())
                .isNotNull()
                .extracting(Authentication::getPrincipal)
                .isEqualTo(there);
    }

    @Test
    @SuppressWarnings("unchecked")
    void staysWhereItIsWhenTheOtherWorkspaceIsNotTheirs() {
        when(people.memberships(Given.MARIE.person())).thenReturn(List.of(bistro, clinic));
        when(people.in(Given.MARIE.person(), Given.OTHER_TENANT)).thenReturn(Optional.empty());
        go("");

        _setValue(_get(Select.class), clinic);

        assertThat(SecurityContextHolder.getContext().getAuthentication())
                .isNotNull()
                .extracting(Authentication::getPrincipal)
                .isEqualTo(Given.MARIE);
    }
}
