package ca.astrogrowth.ui.engagement;

import ca.astrogrowth.analytics.Metric;
import ca.astrogrowth.analytics.PostFigures;
import ca.astrogrowth.analytics.Summary;
import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.Map;

/** The four figures of engagement, side by side. */
class FigureTiles extends Div {

    private final Map<Metric, FigureTile> tiles = new EnumMap<>(Metric.class);

    FigureTiles() {
        addClassName("received-figures");
        for (Metric metric : Metric.values()) {
            FigureTile tile = new FigureTile(metric);
            tiles.put(metric, tile);
            add(tile);
        }
    }

    void show(Summary summary) {
        tiles.forEach((metric, tile) -> tile.show(summary.now().get(metric), summary.change(metric)));
    }

    void show(PostFigures figures) {
        tiles.forEach((metric, tile) -> tile.show(figures.get(metric)));
    }
}
