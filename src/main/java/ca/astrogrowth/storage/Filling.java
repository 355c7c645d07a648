package ca.astrogrowth.storage;

import java.io.IOException;
import java.io.OutputStream;

/** Writes the content of an object. */
public interface Filling {

    /** @param out stays open */
    void write(OutputStream out) throws IOException;
}
