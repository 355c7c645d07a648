package ca.astrogrowth.ui.login;

import ca.astrogrowth.accounts.TooManyAttemptsException;
import ca.astrogrowth.ui.kit.Entrance;
import ca.astrogrowth.ui.kit.Links;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.security.web.WebAttributes;

/** Sign-in. The form posts to the server's own login address, outside the screens. */
@Route(value = Links.LOGIN, autoLayout = false)
@AnonymousAllowed
public class LoginView extends DoorPage implements BeforeEnterObserver {

    private final LoginForm form = new LoginForm();

    public LoginView() {
        super("login");
        addClassName("login-front");
        form.setAction(Links.LOGIN);
        form.setForgotPasswordButtonVisible(false);
        Paragraph removed = lead("");
        removed.setVisible(false);
        Entrance.removedFrom().ifPresent(workspace -> {
            removed.setText(getTranslation("login.removed", workspace));
            removed.setVisible(true);
        });
        Anchor forgotten = Links.to(Links.FORGOTTEN, new Span(getTranslation("login.forgotten")));
        forgotten.addClassNames("door-link", "login-forgotten");
        show(
                removed,
                form,
                forgotten,
                aside("login.new", "login.sign_up", Links.SIGN_UP),
                lead(getTranslation("login.reassurance")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        boolean failed =
                event.getLocation().getQueryParameters().getParameters().containsKey("error");
        form.setI18n(texts(failed && wasTooOften() ? "login.limit" : "login.error"));
        form.setError(failed);
    }

    /** What the sign-in filter left in the session. */
    private static boolean wasTooOften() {
        return VaadinSession.getCurrent().getSession().getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION)
                instanceof TooManyAttemptsException;
    }

    private LoginI18n texts(String problem) {
        LoginI18n texts = LoginI18n.createDefault();
        LoginI18n.Form words = texts.getForm();
        words.setTitle("");
        words.setUsername(getTranslation("login.email"));
        words.setPassword(getTranslation("login.password"));
        words.setSubmit(getTranslation("login.submit"));
        LoginI18n.ErrorMessage error = texts.getErrorMessage();
        error.setTitle(getTranslation(problem + ".title"));
        error.setMessage(getTranslation(problem + ".text"));
        error.setUsername(getTranslation("login.email.missing"));
        error.setPassword(getTranslation("login.password.missing"));
        return texts;
    }
}
