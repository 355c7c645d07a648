package ca.astrogrowth.ui.shell;

import ca.astrogrowth.accounts.Present;
import ca.astrogrowth.accounts.SecondSteps;
import ca.astrogrowth.accounts.rights.Needs;
import ca.astrogrowth.accounts.rights.NotAllowedException;
import ca.astrogrowth.ui.kit.Links;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/**
 * Lets people see the screens that they have the right for; others are told what is missing. Who must have a second step and
 * has none sees nothing before.
 */
@Component
class ScreenDoor implements VaadinServiceInitListener, BeforeEnterListener {

    private final SecondSteps steps;

    ScreenDoor(SecondSteps steps) {
        this.steps = steps;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Needs needs = event.getNavigationTarget().getAnnotation(Needs.class);
        try {
            if (needs != null) {
                Present.require(needs.value());
                holdBack(event);
            }
        } catch (NotAllowedException missing) {
            event.rerouteToError(missing, missing.getMessage());
        }
    }

    private void holdBack(BeforeEnterEvent event) {
        if (!event.getLocation().getPath().equals(Links.SECOND_STEP)
                && Present.person().filter(who -> steps.isMissing(who.person())).isPresent()) {
            event.forwardTo(Links.SECOND_STEP);
        }
    }
}
