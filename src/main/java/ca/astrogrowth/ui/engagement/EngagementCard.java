package ca.astrogrowth.ui.engagement;

import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.analytics.PostEngagement;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Allowed;
import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.kit.Moments;
import ca.astrogrowth.ui.kit.Numbers;
import ca.astrogrowth.ui.kit.TrendChart;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.jspecify.annotations.Nullable;

/** How a post is received, and a way to say it where LinkedIn does not. */
public class EngagementCard extends Section {

    private static final int LEAST_DAYS_DRAWN = 2;

    private final FigureTiles tiles = new FigureTiles();
    private final Paragraph rate = new Paragraph();
    private final TrendChart chart = new TrendChart().compact();
    private final Paragraph words = new Paragraph();
    private final Anchor connect = Actions.quietLink(getTranslation("engagement.silent.connect"), Links.PROFILE);
    private final Button type;
    private @Nullable PostReception shown;

    public EngagementCard(FigureEntry entry, Runnable changed) {
        addClassNames("card", "engagement");
        rate.addClassName("hint");
        words.addClassName("hint");
        type = Actions.plain(Glyph.PENCIL, getTranslation("engagement.entry"), () -> {
            if (shown != null) {
                entry.type(shown.post(), changed);
            }
        });
        Div actions = new Div(Allowed.only(Right.WRITE, type), Allowed.only(Right.LINKEDIN, connect));
        actions.addClassName("actions");
        add(new H2(getTranslation("engagement.title")), tiles, rate, chart, words, actions);
    }

    /** @param reception null when the content is not on LinkedIn */
    public void show(@Nullable PostReception reception) {
        setVisible(reception != null);
        if (reception == null || reception.equals(shown)) {
            return;
        }
        shown = reception;
        PostEngagement post = reception.post();
        tiles.setVisible(post.provided() != null || post.readAt() != null);
        tiles.show(post.latest());
        words.setText(sentence(post));
        boolean silent = Boolean.FALSE.equals(post.provided());
        type.setVisible(!Boolean.TRUE.equals(post.provided()));
        connect.setVisible(silent);
        Double share = post.latest().rate();
        rate.setVisible(share != null);
        if (share != null) {
            rate.setText(getTranslation("engagement.rate", Numbers.percent(share, getLocale())));
        }
        chart.setVisible(!post.latest().isUnknown() && reception.series().days().size() >= LEAST_DAYS_DRAWN);
        chart.show(reception.series());
    }

    private String sentence(PostEngagement post) {
        if (post.readAt() != null) {
            boolean typed = !Boolean.TRUE.equals(post.provided());
            return typed
                    ? getTranslation("engagement.typed_at", Moments.shortDay(post.readAt(), getLocale()))
                    : getTranslation("engagement.read_at", Moments.minute(post.readAt(), getLocale()));
        }
        return getTranslation(
                Boolean.FALSE.equals(post.provided())
                        ? "engagement.state.silent.text"
                        : "engagement.state.unread.text");
    }
}
