package ca.astrogrowth.ui.kit;

import ca.astrogrowth.accounts.Present;
import ca.astrogrowth.accounts.rights.NotAllowedException;
import ca.astrogrowth.accounts.rights.Right;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;

/** What the person at the screen may not do is not offered; services refuse it anyway. */
public final class Allowed {

    private Allowed() {}

    public static boolean to(Right right) {
        return Present.may(right);
    }

    /** What somebody's role does not let them do, as a sentence. */
    public static String missing(NotAllowedException refusal) {
        return I18NProvider.translate(
                "error.not_allowed.right",
                I18NProvider.translate("role." + refusal.role().code()),
                I18NProvider.translate("right." + refusal.missing().code()));
    }

    /** The component itself; for those who may not, it leaves its place as soon as it has one. */
    public static <C extends Component> C only(Right right, C component) {
        if (!to(right)) {
            component.addAttachListener(attached -> component.removeFromParent());
        }
        return component;
    }
}
