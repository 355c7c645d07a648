package ca.astrogrowth.sandbox.stack;

/** Stacks for tests; the JVM's end stops whatever a test left. */
public final class TestStack {

    private TestStack() {}

    /** One for all tests of this JVM, fast and unsafe: do not kill what others use. */
    public static LocalStack shared() {
        return Shared.STACK;
    }

    /** One to hurt: durable and nobody else's. The test closes it. */
    public static LocalStack isolated() {
        return start(LocalStack.Options.crashSafe());
    }

    private static LocalStack start(LocalStack.Options options) {
        var stack = LocalStack.start(options);
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "test-stack-stop"));
        return stack;
    }

    /** Started by the first test that asks. */
    private static final class Shared {
        private static final LocalStack STACK = start(LocalStack.Options.throwAway());
    }
}
