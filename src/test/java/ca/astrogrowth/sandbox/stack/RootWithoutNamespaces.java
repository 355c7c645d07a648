package ca.astrogrowth.sandbox.stack;

import java.io.IOException;

/** PostgreSQL refuses to be root; on Linux the way round is a user namespace, which some machines forbid. */
final class RootWithoutNamespaces {

    private RootWithoutNamespaces() {}

    static IllegalStateException explains(Exception failure) {
        if (isRoot() && !namespacesWork()) {
            return new IllegalStateException(
                    "PostgreSQL does not run as root, and this machine allows no user namespace (unshare -U)."
                            + " Run as another user.",
                    failure);
        }
        return new IllegalStateException("PostgreSQL did not start: " + failure.getMessage(), failure);
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static boolean namespacesWork() {
        try {
            return new ProcessBuilder("unshare", "-U", "true").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
