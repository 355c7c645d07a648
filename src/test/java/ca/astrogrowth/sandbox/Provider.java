package ca.astrogrowth.sandbox;

import java.util.List;

/** One provider that the sandbox plays, as the list of routes it answers. */
public interface Provider {

    /** Short name used for faults and in the list of calls: {@code linkedin}, {@code places}, {@code gemini}… */
    String name();

    List<Route> routes();
}
