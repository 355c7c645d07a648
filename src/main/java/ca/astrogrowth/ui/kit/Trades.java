package ca.astrogrowth.ui.kit;

import ca.astrogrowth.campaigns.CampaignView;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;

/** Names of trades. */
public final class Trades {

    private Trades() {}

    /** Ours, or the owner's own words, with a capital letter since it begins a line. */
    public static String of(CampaignView campaign) {
        String own = campaign.trade();
        return own == null
                ? I18NProvider.translate("industry." + campaign.industry().code())
                : own.substring(0, 1).toUpperCase(Locale.ROOT) + own.substring(1);
    }
}
