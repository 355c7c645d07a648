package ca.astrogrowth.content;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ca.astrogrowth.content.gemini.Outcome;
import ca.astrogrowth.content.image.Illustrator;
import ca.astrogrowth.content.image.Picture;
import ca.astrogrowth.content.quality.Judge;
import ca.astrogrowth.content.text.Samples;
import ca.astrogrowth.leads.Leads;
import ca.astrogrowth.messaging.Delivery;
import ca.astrogrowth.storage.ObjectStoreException;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IllustratingTests {

    private static final Picture PICTURE =
            new Picture(new byte[] {1}, new byte[] {2}, new byte[] {3}, 1200, 627, false, "Une table");

    private final StoredContents stored = mock();
    private final Studio studio = mock();
    private final Assigning assigning = mock();
    private final Leads leads = mock();
    private final Illustrator illustrator = mock();
    private final DrawnPictures drawn = mock();
    private final Gallery gallery = mock();
    private final Judge judge = mock();
    private final Pausing pausing = mock();
    private final Delivery delivery = mock();
    private final Illustrating illustrating =
            new Illustrating(stored, studio, assigning, leads, illustrator, drawn, gallery, judge, pausing);

    private final Content content = ContentTests.written();
    private final Step step = new Step("t", content.id().value(), 1, 0);

    @BeforeEach
    void aContentThatWaitsForItsPicture() {
        when(stored.findById(content.id().value())).thenReturn(Optional.of(content));
        when(leads.brief(any())).thenReturn(Optional.of(Samples.lead()));
        when(assigning.facts(any())).thenReturn(Samples.facts());
        when(drawn.of(any())).thenReturn(Optional.empty());
        when(illustrator.draw(any(UUID.class), any(UUID.class), any(), any())).thenReturn(new Outcome.Made<>(PICTURE));
        when(delivery.once(any())).thenAnswer(call -> {
            call.<Runnable>getArgument(0).run();
            return true;
        });
    }

    @Test
    void storesLaterWhatItCouldNotStoreAndDoesNotDrawItAgain() {
        when(gallery.keep(content.id(), PICTURE))
                .thenThrow(mock(ObjectStoreException.class))
                .thenReturn(new StoredPicture("contents/x/1200x627.jpg", "seen", "Une table"));

        illustrating.handle(step, delivery);
        verify(drawn).keep(step, PICTURE);
        verify(studio).postpone(eq(Illustrating.TOPIC), eq(step), eq("failure.picture.store"));
        verify(studio, never()).illustrated(any(), any(), any());

        when(drawn.of(step.again())).thenReturn(Optional.of(PICTURE));
        illustrating.handle(step.again(), delivery);

        verify(illustrator, times(1)).draw(any(UUID.class), any(UUID.class), any(), any());
        verify(studio).illustrated(eq(step.again()), any(), any());
        verify(drawn).forget(step.again());
    }

    @Test
    void drawsNothingForAnAskingThatIsOver() {
        illustrating.handle(new Step("t", content.id().value(), 2, 0), delivery);

        verify(illustrator, never()).draw(any(UUID.class), any(UUID.class), any(), any());
    }
}
