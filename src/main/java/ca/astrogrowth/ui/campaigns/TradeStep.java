package ca.astrogrowth.ui.campaigns;

import ca.astrogrowth.campaigns.NewCampaign;
import ca.astrogrowth.common.Industry;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What kind of businesses to look for, as cards with a picture; what is none of them is said in words. */
class TradeStep extends WizardStep {

    private final RadioButtonGroup<Industry> trades = new RadioButtonGroup<>(getTranslation("wizard.trade.label"));

    private final TextField words = new TextField(getTranslation("wizard.trade.words"));

    TradeStep() {
        super("wizard.trade");
        trades.addClassName("picture-cards");
        trades.setItems(Industry.values());
        trades.setRenderer(new ComponentRenderer<Component, Industry>(this::card));
        trades.setManualValidation(true);
        trades.setErrorMessage(getTranslation("wizard.trade.missing"));
        trades.addValueChangeListener(change -> chosen());
        words.setPlaceholder(getTranslation("wizard.trade.words.example"));
        words.setErrorMessage(getTranslation("wizard.trade.words.missing"));
        words.setMaxLength(NewCampaign.LONGEST_TRADE);
        words.setManualValidation(true);
        words.setVisible(false);
        words.addValueChangeListener(change -> words.setInvalid(false));
        add(trades, words);
    }

    @Override
    boolean check() {
        boolean chosen = trades.getValue() != null;
        trades.setInvalid(!chosen);
        boolean said = !isOther() || NewCampaign.isTrade(words.getValue());
        words.setInvalid(!said);
        return chosen && said;
    }

    @Override
    void begin() {
        trades.getElement().callJsFunction("focus");
    }

    Optional<Industry> trade() {
        return trades.getOptionalValue();
    }

    /** The owner's own words, when none of our trades is theirs. */
    @Nullable String words() {
        return isOther() ? words.getValue().strip() : null;
    }

    private boolean isOther() {
        return trades.getValue() == Industry.OTHER;
    }

    private void chosen() {
        trades.setInvalid(false);
        words.setVisible(isOther());
        if (isOther()) {
            words.focus();
        }
    }

    private Div card(Industry trade) {
        Span name = new Span(getTranslation("industry." + trade.code()));
        name.addClassName("picture-card-name");
        Span hint = new Span(getTranslation("industry." + trade.code() + ".hint"));
        hint.addClassName("picture-card-hint");
        Div card = new Div(new Image("images/trades/" + trade.code() + ".svg", ""), name, hint);
        card.addClassName("picture-card");
        return card;
    }
}
