package ca.astrogrowth.ui.engagement;

import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.analytics.Sources;
import ca.astrogrowth.analytics.Summary;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Allowed;
import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.kit.Numbers;
import ca.astrogrowth.ui.kit.SectionHeader;
import ca.astrogrowth.ui.kit.TrendChart;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.jspecify.annotations.Nullable;

/** How posts are received: nothing out yet, out but not told, or what is known and of how many. */
public class TrendCard extends Section {

    private final Paragraph title = new Paragraph();
    private final Paragraph words = new Paragraph();
    private final FigureTiles tiles = new FigureTiles();
    private final Paragraph rate = new Paragraph();
    private final TrendChart chart;
    private final @Nullable BestList best;
    private final Anchor connect = Actions.quietLink(getTranslation("engagement.silent.connect"), Links.PROFILE);
    private final Anchor byHand =
            Actions.quietLink(getTranslation("engagement.silent.by_hand"), Links.CONTENTS + "?statut=published");
    private final Button bring;
    private final Div actions;

    private TrendCard(boolean compact, FigureEntry entry, Runnable changed) {
        addClassNames("card", "engagement");
        title.addClassName("engagement-state");
        words.addClassName("hint");
        rate.addClassName("hint");
        chart = compact ? new TrendChart().compact() : new TrendChart();
        best = compact ? null : new BestList();
        bring = Actions.plain(Glyph.UPLOAD, getTranslation("engagement.import"), () -> entry.bring(changed));
        actions = new Div(
                Allowed.only(Right.LINKEDIN, connect),
                Allowed.only(Right.WRITE, byHand),
                Allowed.only(Right.WRITE, bring));
        actions.addClassName("actions");
        add(new SectionHeader(getTranslation("engagement.title")), title, tiles, rate, chart);
        if (best != null) {
            add(best);
        }
        add(words, actions);
    }

    /** For the whole workspace. @param changed after a list was brought */
    public static TrendCard wide(FigureEntry entry, Runnable changed) {
        return new TrendCard(false, entry, changed);
    }

    /** For one campaign. */
    public static TrendCard compact(FigureEntry entry, Runnable changed) {
        return new TrendCard(true, entry, changed);
    }

    public void show(Trend trend) {
        Sources sources = trend.summary().sources();
        boolean known = sources.anyKnown();
        boolean silent = sources.notProvided() > 0;
        title.setVisible(!known);
        title.setText(getTranslation("engagement.state." + state(sources) + ".title"));
        words.setText(known ? covered(sources) : getTranslation("engagement.state." + state(sources) + ".text"));
        words.setVisible(!known || sources.notProvided() + sources.unread() > 0);
        tiles.setVisible(known);
        chart.setVisible(known);
        showRate(trend.summary());
        connect.setVisible(silent);
        byHand.setVisible(silent);
        bring.setVisible(sources.posts() > 0 && (silent || sources.typed() > 0 || sources.unread() > 0));
        actions.setVisible(sources.posts() > 0);
        if (best != null) {
            best.setVisible(known);
            best.show(trend.best());
        }
        if (known) {
            tiles.show(trend.summary());
            chart.show(trend.series());
        }
    }

    private static String state(Sources sources) {
        if (sources.posts() == 0) {
            return "none";
        }
        return sources.notProvided() > 0 ? "silent" : "unread";
    }

    private void showRate(Summary summary) {
        Double share = summary.now().rate();
        rate.setVisible(share != null && summary.sources().anyKnown());
        if (share != null) {
            rate.setText(getTranslation("engagement.rate", Numbers.percent(share, getLocale())));
        }
    }

    private String covered(Sources sources) {
        return getTranslation("engagement.covered", sources.linkedIn() + sources.typed(), sources.posts());
    }
}
