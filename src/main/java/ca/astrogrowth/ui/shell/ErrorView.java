package ca.astrogrowth.ui.shell;

import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.EmptyState;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Links;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** A screen that could not be shown. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class ErrorView extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    private final Incidents incidents;

    ErrorView(Incidents incidents) {
        this.incidents = incidents;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String reference = incidents.record(parameter.getException());
        Paragraph number = new Paragraph(getTranslation("error.reference", reference));
        number.addClassName("reference");
        removeAll();
        add(EmptyState.wholePage(
                "lost",
                "error.unexpected",
                number,
                Actions.primaryLink(Glyph.HOME, getTranslation("error.home"), Links.DASHBOARD)));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("error.unexpected.title");
    }
}
