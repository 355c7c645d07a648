package ca.astrogrowth.ui.kit;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;

/** A short word after an action. It is read aloud and leaves by itself. */
public final class Toast {

    private static final int GOOD_NEWS_MILLIS = 5_000;
    private static final int UNDO_MILLIS = 10_000;
    private static final int BAD_NEWS_MILLIS = 9_000;

    private Toast() {}

    public static void done(String text) {
        show(Glyph.CHECK, Tone.GOOD, text, GOOD_NEWS_MILLIS);
    }

    public static void failed(String text) {
        show(Glyph.ALERT, Tone.BAD, text, BAD_NEWS_MILLIS);
    }

    /** Good news, and a way back as long as it is shown. */
    public static void undoable(String text, String back, Runnable undo) {
        Notification toast = show(Glyph.CHECK, Tone.GOOD, text, UNDO_MILLIS);
        Button button = new Button(back, click -> {
            toast.close();
            undo.run();
        });
        button.addClassName("toast-action");
        // A second tap would come after the decision was taken back, and be told that it is too late.
        button.setDisableOnClick();
        toast.add(button);
    }

    /**
     * Something came that nobody asked for at this moment: it is said politely, and leads to where it is handled.
     *
     * @return what takes it away, because something newer came
     */
    public static Runnable news(Glyph glyph, Tone tone, String text, String look, Runnable follow) {
        Notification toast = show(glyph, tone, text, BAD_NEWS_MILLIS);
        Button button = new Button(look, click -> {
            toast.close();
            follow.run();
        });
        button.addClassName("toast-action");
        toast.add(button);
        return toast::close;
    }

    private static Notification show(Glyph glyph, Tone tone, String text, int millis) {
        var icon = glyph.icon();
        tone.on(icon);
        Notification toast = new Notification(icon, new Span(text));
        toast.setDuration(millis);
        toast.setPosition(Position.BOTTOM_CENTER);
        toast.addClassName("toast");
        toast.open();
        return toast;
    }
}
