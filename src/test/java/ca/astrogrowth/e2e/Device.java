package ca.astrogrowth.e2e;

import com.microsoft.playwright.Browser.NewContextOptions;

/** What people hold in their hands or have on their desks. */
enum Device {
    PHONE(390, 844, true),
    DESKTOP(1440, 900, false);

    private final int width;
    private final int height;
    private final boolean touch;

    Device(int width, int height, boolean touch) {
        this.width = width;
        this.height = height;
        this.touch = touch;
    }

    NewContextOptions options() {
        return new NewContextOptions()
                .setViewportSize(width, height)
                .setHasTouch(touch)
                .setIsMobile(touch);
    }
}
