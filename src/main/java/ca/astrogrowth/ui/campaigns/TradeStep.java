package ca.astrogrowth.ui.campaigns;

import ca.astrogrowth.common.Industry;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Optional;

/** What kind of businesses to look for, as cards with a picture. */
class TradeStep extends WizardStep {

    private final RadioButtonGroup<Industry> trades = new RadioButtonGroup<>(getTranslation("wizard.trade.label"));

    TradeStep() {
        super("wizard.trade");
        trades.addClassName("picture-cards");
        trades.setItems(Industry.values());
        trades.setRenderer(new ComponentRenderer<Component, Industry>(this::card));
        trades.setManualValidation(true);
        trades.setErrorMessage(getTranslation("wizard.trade.missing"));
        trades.addValueChangeListener(change -> trades.setInvalid(false));
        add(trades);
    }

    @Override
    boolean check() {
        boolean chosen = trades.getValue() != null;
        trades.setInvalid(!chosen);
        return chosen;
    }

    @Override
    void begin() {
        trades.getElement().callJsFunction("focus");
    }

    Optional<Industry> trade() {
        return trades.getOptionalValue();
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
