package ca.astrogrowth.ui.login;

import ca.astrogrowth.accounts.TooManyAttemptsException;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Toast;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;

/** Something is on its way to a mailbox: what to do when it does not come. */
class LetterAwaits extends Div {

    private final transient Runnable again;
    private final Button resend;

    /** @param again asks for the same once more; may throw {@link TooManyAttemptsException} */
    LetterAwaits(Runnable again) {
        this.again = again;
        addClassNames("door-form", "letter-awaits");
        Image picture = new Image("images/letter.svg", "");
        Paragraph hint = new Paragraph(getTranslation("door.sent.hint"));
        hint.addClassName("hint");
        resend = Actions.plain(Glyph.REFRESH, getTranslation("door.sent.again"), this::resend);
        resend.setDisableOnClick();
        add(picture, hint, resend);
    }

    private void resend() {
        resend.setEnabled(true);
        try {
            again.run();
            Toast.done(getTranslation("door.sent.repeated"));
        } catch (TooManyAttemptsException e) {
            Toast.failed(getTranslation("door.limit"));
        }
    }
}
