package starter;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;

/** What Vaadin's own starter begins with: a layout, a field, a button and what it says. */
@Route("")
public class MainView extends AppLayout {

    public MainView() {
        TextField name = new TextField("Your name");
        setContent(new H1("Hello"));
        addToNavbar(name, new Button("Say hello", click -> Notification.show("Hello " + name.getValue())));
    }
}
