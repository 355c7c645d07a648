package ca.astrogrowth.ui.campaigns;

import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.common.Money;
import ca.astrogrowth.metering.Spent;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Allowed;
import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Numbers;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Why a campaign waits, and the one button that lets it go on. */
class PauseBanner extends Aside {

    /** About what a hundred and fifty more leads cost. */
    private static final Money STEP = Money.dollars(5);

    private static final String OWN_CAP = "pause.cap.campaign";

    private final H2 reason = new H2();
    private final Paragraph text = new Paragraph();
    private final Button raise;
    private final Button resume;
    private Money cap = Money.NONE;

    PauseBanner(CampaignActions actions) {
        addClassNames("banner", "card", "pause");
        Div icon = new Div(Glyph.CLOCK.icon());
        icon.addClassName("banner-icon");
        Div words = new Div(reason, text);
        words.addClassName("banner-words");
        raise = Actions.primary(
                Glyph.PLUS,
                getTranslation("pause.raise", Numbers.dollars(STEP, getLocale())),
                () -> new RaiseDialog(cap, STEP, () -> actions.raiseAndResume(STEP)).open());
        resume = Actions.primary(Glyph.REFRESH, getTranslation("pause.resume"), actions::resume);
        setVisible(false);
        add(icon, words, Allowed.only(Right.BUDGET, raise), Allowed.only(Right.WRITE, resume));
    }

    void show(CampaignPage page) {
        String key = page.campaign().pause();
        setVisible(key != null);
        if (key == null) {
            return;
        }
        Spent spent = page.spent();
        cap = spent.cap();
        boolean own = key.equals(OWN_CAP);
        reason.setText(getTranslation(key));
        text.setText(getTranslation(key + ".text", Numbers.dollars(spent.used(), getLocale())));
        raise.setVisible(own);
        resume.setVisible(!own);
    }
}
