package ca.astrogrowth.ui.kit;

import com.vaadin.flow.component.Component;

/** A thumb that passes over a screen from one side to the other, and not over something that itself moves sideways. */
public final class Swipe {

    private static final String LISTEN = """
            const still = '.chip-links, input, textarea, vaadin-dialog, [draggable=true]';
            let from = null;
            this.addEventListener('touchstart', event => {
              const touch = event.touches[0];
              const edge = touch.clientX < 24 || touch.clientX > innerWidth - 24;
              from = event.touches.length > 1 || edge || event.target.closest(still) ? null : touch;
            }, {passive: true});
            this.addEventListener('touchend', event => {
              if (!from || !getSelection().isCollapsed) return;
              const across = event.changedTouches[0].clientX - from.clientX;
              const down = event.changedTouches[0].clientY - from.clientY;
              from = null;
              if (Math.abs(across) > 64 && Math.abs(across) > 2 * Math.abs(down)) {
                this.dispatchEvent(new CustomEvent(across < 0 ? 'swipe-left' : 'swipe-right'));
              }
            }, {passive: true});""";

    private Swipe() {}

    public static void on(Component screen, Runnable left, Runnable right) {
        screen.addAttachListener(attach -> screen.getElement().executeJs(LISTEN));
        screen.getElement().addEventListener("swipe-left", event -> left.run());
        screen.getElement().addEventListener("swipe-right", event -> right.run());
    }
}
