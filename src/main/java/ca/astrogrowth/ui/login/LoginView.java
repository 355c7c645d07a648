package ca.astrogrowth.ui.login;

import ca.astrogrowth.ui.kit.Links;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Sign-in. The form posts to the server's own login address, outside the screens. */
@Route(value = Links.LOGIN, autoLayout = false)
@AnonymousAllowed
public class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final LoginForm form = new LoginForm();

    public LoginView() {
        addClassName("login");
        form.setI18n(texts());
        form.setAction(Links.LOGIN);
        form.setForgotPasswordButtonVisible(false);
        Section panel =
                new Section(new H1(getTranslation("login.title")), lead("login.lead"), form, lead("login.reassurance"));
        panel.addClassName("login-panel");
        add(story(), panel);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("login.page");
    }

    private Div story() {
        Span name = new Span(getTranslation("app.name"));
        Div brand = new Div(new Image("images/logo.svg", ""), name);
        brand.addClassName("brand");
        Paragraph promise = new Paragraph(getTranslation("login.promise"));
        promise.addClassName("login-promise");
        Div story = new Div(brand, promise);
        story.addClassName("login-story");
        return story;
    }

    private Paragraph lead(String key) {
        Paragraph paragraph = new Paragraph(getTranslation(key));
        paragraph.addClassName("lead");
        return paragraph;
    }

    private LoginI18n texts() {
        LoginI18n texts = LoginI18n.createDefault();
        LoginI18n.Form words = texts.getForm();
        words.setTitle("");
        words.setUsername(getTranslation("login.email"));
        words.setPassword(getTranslation("login.password"));
        words.setSubmit(getTranslation("login.submit"));
        LoginI18n.ErrorMessage error = texts.getErrorMessage();
        error.setTitle(getTranslation("login.error.title"));
        error.setMessage(getTranslation("login.error.text"));
        error.setUsername(getTranslation("login.email.missing"));
        error.setPassword(getTranslation("login.password.missing"));
        return texts;
    }
}
