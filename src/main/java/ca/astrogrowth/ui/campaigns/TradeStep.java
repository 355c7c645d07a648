package ca.astrogrowth.ui.campaigns;

import ca.astrogrowth.campaigns.NewCampaign;
import ca.astrogrowth.common.Industry;
import ca.astrogrowth.ui.kit.TradeCards;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What kind of businesses to look for, as cards with a picture; what is none of them is said in words. */
class TradeStep extends CampaignStep {

    private final TradeCards trades =
            new TradeCards(getTranslation("wizard.trade.label"), getTranslation("wizard.trade.missing"));

    private final TextField words = new TextField(getTranslation("wizard.trade.words"));

    TradeStep() {
        super("wizard.trade");
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
    public boolean check() {
        boolean chosen = trades.check();
        words.setInvalid(!isSaid());
        return chosen && isSaid();
    }

    @Override
    boolean isAnswered() {
        return trades.getValue() != null && isSaid();
    }

    private boolean isSaid() {
        return !isOther() || NewCampaign.isTrade(words.getValue());
    }

    void fill(@Nullable Industry answer, @Nullable String said) {
        trades.setValue(answer);
        words.setValue(said == null ? "" : said);
    }

    @Override
    public void begin() {
        trades.begin();
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
        words.setVisible(isOther());
        if (isOther()) {
            words.focus();
        }
    }
}
