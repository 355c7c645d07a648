package ca.astrogrowth.ui.kit;

import ca.astrogrowth.analytics.Series;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.stream.Collectors;

/** What each day brought, as a line, and as a table for those who would rather read it or hear it. */
@Tag("trend-chart")
@NpmPackage(value = "echarts", version = "6.1.0")
@JsModule("./elements/trend-chart.ts")
public class TrendChart extends Component {

    public TrendChart() {
        getElement().setProperty("language", getLocale().toLanguageTag());
        getElement().setProperty("dayWord", getTranslation("trend.day"));
        getElement().setProperty("unknownWord", getTranslation("trend.unknown"));
        getElement().setProperty("tableWord", getTranslation("trend.as_table"));
        getElement().setProperty("chartWord", getTranslation("trend.as_chart"));
    }

    /** Without axes, for a small place. */
    public TrendChart compact() {
        getElement().setProperty("compact", true);
        return this;
    }

    public void show(Series series) {
        getElement()
                .setProperty(
                        "label",
                        getTranslation("engagement.by_day." + series.metric().code()));
        getElement()
                .setProperty(
                        "points",
                        series.days().stream()
                                .map(day -> day.day() + "=" + (day.value() == null ? "" : day.value()))
                                .collect(Collectors.joining(" ")));
    }
}
