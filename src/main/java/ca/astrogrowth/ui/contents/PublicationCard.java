package ca.astrogrowth.ui.contents;

import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.content.ContentId;
import ca.astrogrowth.content.ContentStatus;
import ca.astrogrowth.publishing.LinkedInIdentity;
import ca.astrogrowth.publishing.PublicationState;
import ca.astrogrowth.publishing.PublicationView;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Allowed;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.kit.Moments;
import ca.astrogrowth.ui.kit.QueueMoves;
import ca.astrogrowth.ui.kit.StatusBadge;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a post is on its way to LinkedIn, in whose name, and what can be done about it. */
class PublicationCard extends Section {

    private static final Set<ContentStatus> BEFORE =
            Set.of(ContentStatus.PENDING, ContentStatus.WITH_CLIENT, ContentStatus.APPROVED);

    private final transient QueueMoves moves;
    private final transient Doubts doubts;
    private final Runnable changed;
    private final StatusBadge badge = new StatusBadge();
    private final Paragraph words = new Paragraph();
    private final Paragraph why = new Paragraph();
    private final Select<LinkedInIdentity> destination = new Select<>();
    private final Div actions = new Div();
    private transient @Nullable ContentPage shown;

    PublicationCard(QueueMoves moves, Doubts doubts, Runnable changed) {
        this.moves = moves;
        this.doubts = doubts;
        this.changed = changed;
        addClassNames("card", "publication");
        actions.addClassName("decision");
        why.addClassName("hint");
        destination.setLabel(getTranslation("publication.destination"));
        destination.setItemLabelGenerator(identity -> identity.name());
        destination.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                moves.destine(content(), change.getValue().id(), changed);
            }
        });
        Div head = new Div(new H2(getTranslation("content.publication")), badge);
        head.addClassName("title-line");
        add(head, words, why, Allowed.only(Right.SCHEDULE, destination), actions);
    }

    void show(ContentPage page) {
        if (shown != null && same(page, shown)) {
            return;
        }
        shown = page;
        Optional<PublicationView> publication = Optional.ofNullable(page.publication());
        boolean choosing = chooses(page);
        setVisible(publication.isPresent() || choosing);
        badge.setVisible(publication.isPresent());
        words.setVisible(publication.isPresent());
        why.setVisible(false);
        actions.removeAll();
        publication.ifPresent(this::tell);
        destination.setVisible(choosing);
        if (choosing) {
            offer(page);
        }
    }

    private static boolean same(ContentPage page, ContentPage other) {
        return java.util.Objects.equals(page.publication(), other.publication())
                && page.content().status() == other.content().status()
                && page.account().equals(other.account())
                && java.util.Objects.equals(page.destination(), other.destination());
    }

    private static boolean chooses(ContentPage page) {
        PublicationView publication = page.publication();
        boolean before = publication == null
                ? BEFORE.contains(page.content().status())
                : publication.state() == PublicationState.QUEUED;
        return before && page.account().identities().size() > 1;
    }

    private void offer(ContentPage page) {
        List<LinkedInIdentity> identities = page.account().identities();
        destination.setItems(identities);
        identities.stream()
                .filter(identity -> identity.id().equals(page.destination()))
                .findFirst()
                .ifPresent(destination::setValue);
    }

    private void tell(PublicationView publication) {
        badge.show(publication.state());
        ZoneId zone = moves.zone();
        words.setText(getTranslation(
                "publication.now." + publication.state().code(), Moments.minute(publication.at(), zone, getLocale())));
        String reason = publication.reason();
        why.setVisible(reason != null && publication.state() != PublicationState.UNKNOWN);
        why.setText(reason == null ? "" : getTranslation(reason));
        switch (publication.state()) {
            case QUEUED -> offer(() -> queued(publication));
            case UNKNOWN -> offer(() -> doubtful(publication));
            default -> see(publication);
        }
    }

    private static void offer(Runnable actions) {
        if (Allowed.to(Right.SCHEDULE)) {
            actions.run();
        }
    }

    private void queued(PublicationView publication) {
        actions.add(
                Actions.plain(
                        Glyph.CLOSE, getTranslation("queue.withdraw"), () -> moves.withdraw(publication, changed)),
                Actions.plain(Glyph.CLOCK, getTranslation("queue.move"), () -> moves.askWhen(publication, changed)));
        if (java.util.Objects.requireNonNull(shown).content().status() != ContentStatus.WITH_CLIENT) {
            actions.add(Actions.primary(
                    Glyph.SEND, getTranslation("queue.now"), () -> moves.publishNow(publication.content(), changed)));
        }
    }

    private void doubtful(PublicationView publication) {
        actions.add(
                Actions.plain(
                        Glyph.CLOSE,
                        getTranslation("publication.is_not_there"),
                        () -> doubts.isNotThere(publication, changed)),
                Actions.primary(
                        Glyph.CHECK,
                        getTranslation("publication.is_there"),
                        () -> doubts.isThere(publication, changed)));
    }

    private void see(PublicationView publication) {
        if (publication.post() != null) {
            var see = Links.outside(
                    publication.post(), Glyph.EXTERNAL.icon(), new Span(getTranslation("publication.see")));
            see.addClassName("button");
            actions.add(see);
        }
    }

    private ContentId content() {
        return java.util.Objects.requireNonNull(shown).content().id();
    }
}
