package ca.astrogrowth.sandbox;

import java.util.List;

/** Everybody whom the sandbox plays in the local run. */
final class SandboxProviders {

    private SandboxProviders() {}

    static List<Provider> of(RunOptions options) {
        return List.of();
    }
}
