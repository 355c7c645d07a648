package ca.astrogrowth.ui.login;

import ca.astrogrowth.ui.kit.LanguageSwitch;
import ca.astrogrowth.ui.kit.Links;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page for those who are not in yet: the house's promise on one side, what is to be done on the other. */
abstract class DoorPage extends Main implements HasDynamicTitle {

    private final String key;
    private final Section panel = new Section();

    /** @param key of its texts, {@code key.title} and {@code key.lead} */
    DoorPage(String key) {
        this.key = key;
        addClassName("login");
        panel.addClassName("login-panel");
        add(story(), panel);
    }

    /** What there is to do now, under the page's own words. */
    final void show(Component... content) {
        say(getTranslation(key + ".title"), getTranslation(key + ".lead"), content);
    }

    final void say(String title, String lead, Component... content) {
        panel.removeAll();
        panel.add(new H1(title), lead(lead));
        panel.add(content);
    }

    static Paragraph lead(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("lead");
        return paragraph;
    }

    /** The way to another page, in words. */
    final Div aside(String question, String answer, String path) {
        Anchor link = Links.to(path, new Span(getTranslation(answer)));
        link.addClassName("door-link");
        Div aside = new Div(new Span(getTranslation(question)), link);
        aside.addClassName("door-aside");
        return aside;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation(key + ".page"));
    }

    private Div story() {
        Div brand = new Div(new Image("images/logo.svg", ""), new Span(getTranslation("app.name")));
        brand.addClassName("brand");
        Div top = new Div(brand, new LanguageSwitch());
        top.addClassName("login-top");
        Paragraph promise = new Paragraph(getTranslation("login.promise"));
        promise.addClassName("login-promise");
        Div story = new Div(top, promise);
        story.addClassName("login-story");
        return story;
    }
}
