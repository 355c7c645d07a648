package ca.astrogrowth.ui.contents;

import ca.astrogrowth.content.ContentDetails;
import ca.astrogrowth.content.ContentView;
import ca.astrogrowth.ui.kit.Tone;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a content is where it is: rejected, in a person's words; failed, held back or being written again, in ours. */
class ReasonCard extends Section {

    private static final String HOLD = "hold.";
    private static final String CLIENT = "hold.client";

    private final H2 title = new H2();
    private final UnorderedList reasons = new UnorderedList();
    private final Paragraph words = new Paragraph();

    ReasonCard() {
        addClassNames("card", "notice");
        getElement().setAttribute("aria-live", "polite");
        add(title, reasons, words);
    }

    void show(ContentDetails details) {
        ContentView content = details.content();
        String reason = content.reason();
        reasons.removeAll();
        switch (content.status()) {
            case DRAFT -> draft(content);
            case REJECTED -> rejected(content);
            case FAILED -> say(Tone.BAD, "content.reason.failed", reason == null ? null : getTranslation(reason));
            case PENDING -> waiting(reason, details);
            case WITH_CLIENT, APPROVED, SCHEDULED, PUBLISHED -> setVisible(false);
        }
    }

    /** With words and a picture it was whole before: somebody asked for others. */
    private void draft(ContentView content) {
        boolean again = content.text() != null && content.image() != null;
        say(Tone.LIVE, "content.reason.again", again ? getTranslation("content.reason.again.text") : null);
    }

    private void rejected(ContentView content) {
        content.rejectReasons().forEach(code -> reasons.add(new ListItem(getTranslation("reject.reason." + code))));
        boolean why = content.reason() != null || !content.rejectReasons().isEmpty();
        say(Tone.QUIET, "content.reason.rejected", why ? content.reason() == null ? "" : content.reason() : null);
    }

    private void waiting(@Nullable String reason, ContentDetails details) {
        boolean held = reason != null && reason.startsWith(HOLD);
        say(
                Tone.WAITING,
                held ? "content.reason.held" : "content.reason.kept",
                reason == null ? null : getTranslation(reason) + wish(reason, details));
    }

    /** What the client wants, in their own words. */
    private String wish(String reason, ContentDetails details) {
        return reason.equals(CLIENT)
                ? details.answers().stream()
                        .findFirst()
                        .flatMap(answer -> Optional.ofNullable(answer.words()))
                        .map(words -> " " + getTranslation("hold.client.words", words))
                        .orElse("")
                : "";
    }

    /** @param text null when there is nothing to say */
    private void say(Tone tone, String heading, @Nullable String text) {
        setVisible(text != null);
        if (text != null) {
            title.setText(getTranslation(heading));
            words.setText(text);
            words.setVisible(!text.isEmpty());
            reasons.setVisible(reasons.getElement().getChildCount() > 0);
            tone.on(this);
        }
    }
}
