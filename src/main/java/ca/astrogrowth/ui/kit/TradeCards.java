package ca.astrogrowth.ui.kit;

import ca.astrogrowth.common.Industry;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;

/** The trades, as cards with a picture. */
public class TradeCards extends RadioButtonGroup<Industry> {

    public TradeCards(String label, String missing) {
        super(label);
        addClassName("picture-cards");
        setItems(Industry.values());
        setRenderer(new ComponentRenderer<Component, Industry>(this::card));
        setManualValidation(true);
        setErrorMessage(missing);
        addValueChangeListener(change -> setInvalid(false));
    }

    /** Tells beside the cards that none is chosen. @return whether one is */
    public boolean check() {
        setInvalid(getValue() == null);
        return !isInvalid();
    }

    public void begin() {
        getElement().callJsFunction("focus");
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
