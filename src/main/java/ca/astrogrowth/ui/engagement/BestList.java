package ca.astrogrowth.ui.engagement;

import ca.astrogrowth.analytics.Best;
import ca.astrogrowth.ui.kit.Numbers;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.format.TextStyle;

/** When and for whom posts are received best, each with the number of posts that it rests on. */
class BestList extends Div {

    private final UnorderedList list = new UnorderedList();
    private final Paragraph few = new Paragraph(getTranslation("engagement.best.few", Best.LEAST_POSTS));

    BestList() {
        addClassName("best");
        few.addClassName("hint");
        add(new H3(getTranslation("engagement.best")), list, few);
    }

    void show(Best best) {
        list.removeAll();
        best.hours().forEach(hour -> list.add(item(name(hour), hour.rate(), hour.posts())));
        best.trades()
                .forEach(trade -> list.add(
                        item(getTranslation("industry." + trade.trade().code()), trade.rate(), trade.posts())));
        few.setVisible(best.equals(Best.UNKNOWN));
    }

    private ListItem item(String name, double rate, long posts) {
        return new ListItem(getTranslation(
                "engagement.best.one",
                name,
                Numbers.percent(rate, getLocale()),
                posts,
                Numbers.whole(posts, getLocale())));
    }

    private String name(Best.Hour hour) {
        String day = hour.day().getDisplayName(TextStyle.FULL, getLocale());
        String first = day.substring(0, 1).toUpperCase(getLocale());
        return getTranslation("engagement.best.hour", first + day.substring(1), String.valueOf(hour.hour()));
    }
}
