package ca.astrogrowth.ui.dashboard;

import ca.astrogrowth.content.ContentId;
import ca.astrogrowth.content.ContentStatus;
import ca.astrogrowth.content.ContentView;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.ContentCard;
import ca.astrogrowth.ui.kit.Decisions;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.KeyedList;
import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.kit.Numbers;
import ca.astrogrowth.ui.kit.ScreenWidth;
import ca.astrogrowth.ui.kit.Tone;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What waits for a decision, the newest first. */
class WaitingContents extends Section {

    /** On a phone each fills the screen, and the rest is one touch away. */
    private static final int MOST_ON_PHONES = 3;

    private final KeyedList<ContentView, ContentCard> list;
    private final Paragraph done = new Paragraph(getTranslation("dashboard.waiting.none"));
    private final Span count = new Span();
    private final Anchor all;
    private final Span others = new Span();
    private final Anchor withClient =
            Links.to(Links.CONTENTS + "?statut=" + ContentStatus.WITH_CLIENT.code(), others, Glyph.ARROW_RIGHT.icon());

    WaitingContents(Decisions decisions, Runnable decided) {
        list = new KeyedList<>(
                ContentView::id,
                content -> new ContentCard(content.id(), decisions, id -> left(id, decided)),
                ContentCard::show);
        list.addClassName("gallery");
        done.addClassNames("card", "calm");
        all = Actions.quietLink(getTranslation("dashboard.waiting.all"), Links.CONTENTS + "?statut=pending");
        count.addClassNames("badge", "waiting-count");
        Tone.WAITING.on(count);
        Div head = new Div(new H2(getTranslation("dashboard.waiting")), count);
        head.addClassName("title-line");
        withClient.addClassName("more-link");
        Div header = new Div(head, all);
        header.addClassName("section-header");
        add(header, list, done, withClient);
    }

    /** @param elsewhere how many wait for the client and not for anybody here */
    void show(List<ContentView> contents, long waiting, long elsewhere) {
        list.show(ScreenWidth.isWide() ? contents : contents.subList(0, Math.min(contents.size(), MOST_ON_PHONES)));
        withClient.setVisible(elsewhere > 0);
        others.setText(getTranslation("dashboard.with_client", elsewhere, Numbers.whole(elsewhere, getLocale())));
        done.setVisible(contents.isEmpty());
        all.setVisible(waiting > 0);
        count.setVisible(waiting > 0);
        count.setText(getTranslation("dashboard.waiting.count", waiting, Numbers.whole(waiting, getLocale())));
    }

    private void left(ContentId id, Runnable decided) {
        list.drop(id);
        decided.run();
    }
}
