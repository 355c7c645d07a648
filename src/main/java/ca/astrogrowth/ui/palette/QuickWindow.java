package ca.astrogrowth.ui.palette;

/** What a key opened. */
interface QuickWindow {

    void open();

    boolean isOpened();

    void close();
}
