package ca.astrogrowth.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ca.astrogrowth.content.ContentNotPendingException;
import ca.astrogrowth.content.ContentStatus;
import ca.astrogrowth.content.ContentView;
import ca.astrogrowth.publishing.PublicationState;
import ca.astrogrowth.publishing.PublicationView;
import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.EmptyState;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

class ContentDetailViewTests extends ScreenFixture {

    private static final String SEEN = "https://www.linkedin.example/feed/update/1";

    @Test
    void saysThatWhatIsNotHereIsNotHere() {
        go("contenus/" + new UUID(9, 9));

        assertThat(_get(EmptyState.class)).isNotNull();
        assertThat(_get(H1.class).getText()).isEqualTo("Cette page est introuvable");
    }

    @Test
    void saysTheSameOfAnAddressThatCannotBeOne() {
        go("contenus/nimporte-quoi");

        assertThat(_get(EmptyState.class)).isNotNull();
    }

    @Test
    void showsTheDecisionOfSomebodyWhoWasFaster() {
        ContentView content = open(ContentStatus.PENDING, null);
        ContentNotPendingException late = Mockito.mock();
        when(late.status()).thenReturn(ContentStatus.REJECTED);
        when(contents.approve(content.id(), content.version())).thenThrow(late);
        ContentView rejected = Given.content(1, "Chez Léonie", ContentStatus.REJECTED, 90);
        when(contents.find(content.id())).thenReturn(Optional.of(rejected));

        _click(_get(Button.class, spec -> spec.withText("Approuver")));

        assertThat(_find(Span.class, spec -> spec.withText("Rejeté"))).isNotEmpty();
        _assertNone(Button.class, spec -> spec.withText("Approuver"));
    }

    @Test
    void leadsToThePostOnceItIsOut() {
        open(ContentStatus.PUBLISHED, PublicationState.PUBLISHED);

        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains(SEEN);
    }

    @Test
    void asksAPersonWhenLinkedInDidNotAnswer() {
        ContentView content = open(ContentStatus.APPROVED, PublicationState.UNKNOWN);

        _click(_get(Button.class, spec -> spec.withText("Pas publié")));

        verify(publications)
                .resolve(publication(content, PublicationState.UNKNOWN).id(), false, null);
    }

    private ContentView open(ContentStatus status, @Nullable PublicationState state) {
        ContentView content = Given.content(1, "Chez Léonie", status, 90);
        when(contents.find(content.id())).thenReturn(Optional.of(content));
        when(publications.of(content.id()))
                .thenReturn(Optional.ofNullable(state).map(each -> publication(content, each)));
        go("contenus/" + content.id());
        return content;
    }

    private static PublicationView publication(ContentView content, PublicationState state) {
        boolean out = state == PublicationState.PUBLISHED;
        return new PublicationView(
                new UUID(40, 1),
                content.id(),
                content.campaign().value(),
                null,
                state,
                Given.NOW,
                false,
                out ? URI.create(SEEN) : null,
                out ? Given.NOW : null,
                null);
    }
}
