package ca.astrogrowth.ui.palette;

import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.campaigns.CampaignView;
import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.common.Window;
import ca.astrogrowth.content.ContentFilter;
import ca.astrogrowth.content.ContentView;
import ca.astrogrowth.content.Contents;
import ca.astrogrowth.leads.LeadView;
import ca.astrogrowth.leads.Leads;
import ca.astrogrowth.ui.kit.Allowed;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Links;
import com.vaadin.flow.i18n.I18NProvider;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds places by their names, and what the workspace has by its words. */
@Component
class Finder {

    private static final int FEWEST_LETTERS = 2;
    private static final int MOST = 5;

    private final Campaigns campaigns;
    private final Leads leads;
    private final Contents contents;

    Finder(Campaigns campaigns, Leads leads, Contents contents) {
        this.campaigns = campaigns;
        this.leads = leads;
        this.contents = contents;
    }

    /** Without words, everything that needs none. */
    List<Finds> find(String words) {
        String wanted = words.strip();
        Stream<Finds> known = Stream.of(
                new Finds("palette.make", named(wanted, make())), new Finds("palette.places", named(wanted, places())));
        return Stream.concat(known, wanted.length() < FEWEST_LETTERS ? Stream.of() : searched(wanted))
                .filter(finds -> !finds.found().isEmpty())
                .toList();
    }

    private Stream<Finds> searched(String words) {
        return Stream.of(
                new Finds(
                        "nav.campaigns",
                        campaigns.named(words, MOST).stream().map(Finder::found).toList()),
                new Finds(
                        "palette.leads",
                        leads.named(words, MOST).stream().map(Finder::found).toList()),
                new Finds(
                        "nav.contents",
                        contents.list(new ContentFilter(null, null, null, words), Window.first(MOST)).items().stream()
                                .map(Finder::found)
                                .toList()));
    }

    private static Stream<Found> make() {
        return Allowed.to(Right.WRITE)
                ? Stream.of(place(Glyph.PLUS, "action.new_campaign", Links.NEW_CAMPAIGN))
                : Stream.empty();
    }

    private static Stream<Found> places() {
        return Stream.of(
                place(Glyph.HOME, "nav.dashboard", Links.DASHBOARD),
                place(Glyph.CAMPAIGN, "nav.campaigns", Links.CAMPAIGNS),
                place(Glyph.CONTENT, "nav.contents", Links.CONTENTS),
                place(Glyph.CALENDAR, "nav.calendar", Links.CALENDAR),
                place(Glyph.BELL, "notice.title", Links.NOTICES),
                place(Glyph.PROFILE, "nav.profile", Links.PROFILE));
    }

    private static Found place(Glyph glyph, String key, String path) {
        return new Found(glyph, I18NProvider.translate(key), "", path);
    }

    private static Found found(CampaignView campaign) {
        return new Found(Glyph.CAMPAIGN, campaign.name(), campaign.locality().city(), Links.campaign(campaign.id()));
    }

    private static Found found(LeadView lead) {
        return new Found(Glyph.SHOP, lead.name(), Objects.requireNonNullElse(lead.city(), ""), Links.lead(lead.id()));
    }

    private static Found found(ContentView content) {
        String first = content.text() == null ? "" : content.text().hook();
        return new Found(Glyph.CONTENT, content.leadName(), first, Links.content(content.id()));
    }

    private static List<Found> named(String words, Stream<Found> known) {
        return known.filter(each -> plain(each.name()).contains(plain(words))).toList();
    }

    /** Without accents and capitals. */
    static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
