package ca.astrogrowth.ui.shell;

import ca.astrogrowth.accounts.Present;
import ca.astrogrowth.accounts.rights.Needs;
import ca.astrogrowth.accounts.rights.NotAllowedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Lets people see the screens that they have the right for; others are told what is missing. */
@Component
class ScreenDoor implements VaadinServiceInitListener, BeforeEnterListener {

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
            }
        } catch (NotAllowedException missing) {
            event.rerouteToError(missing, missing.getMessage());
        }
    }
}
