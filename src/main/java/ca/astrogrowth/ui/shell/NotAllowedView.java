package ca.astrogrowth.ui.shell;

import ca.astrogrowth.accounts.rights.NotAllowedException;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Allowed;
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

/** A screen for which the person's role in the workspace does not suffice: says what is missing. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class NotAllowedView extends Div implements HasErrorParameter<NotAllowedException>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotAllowedException> parameter) {
        removeAll();
        add(EmptyState.wholePage(
                "lost",
                "error.not_allowed",
                new Paragraph(Allowed.missing(parameter.getException())),
                Actions.primaryLink(Glyph.HOME, getTranslation("error.home"), Links.DASHBOARD)));
        return HttpServletResponse.SC_FORBIDDEN;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("error.not_allowed.title");
    }
}
