package ca.astrogrowth.ui.settings;

import ca.astrogrowth.accounts.SecondSteps;
import ca.astrogrowth.accounts.rights.Needs;
import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.kit.Visitor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;

/** All that is open to somebody who must have a second step and has none. */
@Route(value = Links.SECOND_STEP, autoLayout = false)
@PermitAll
@Needs(Right.READ)
class SecondStepView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient SecondSteps steps;
    private final transient Visitor visitor;

    SecondStepView(SecondSteps steps, Visitor visitor, AuthenticationContext authentication) {
        this.steps = steps;
        this.visitor = visitor;
        addClassName("step-missing");
        Paragraph lead = new Paragraph(getTranslation("step.missing.text"));
        lead.addClassName("lead");
        Section card = new Section(
                new H1(getTranslation("step.missing.title")),
                lead,
                new StepForm(steps, visitor, () -> {}, this::goOn),
                Actions.plain(Glyph.SIGN_OUT, getTranslation("shell.sign_out"), authentication::logout));
        card.addClassNames("card", "form-card");
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!steps.isMissing(visitor.who().person())) {
            event.forwardTo(Links.DASHBOARD);
        }
    }

    private void goOn() {
        getUI().ifPresent(ui -> ui.navigate(Links.DASHBOARD));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("step.title"));
    }
}
