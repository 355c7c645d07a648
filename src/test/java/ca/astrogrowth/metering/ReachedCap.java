package ca.astrogrowth.metering;

/** Lets the tests of other modules reach a cap. */
public final class ReachedCap {

    private ReachedCap() {}

    public static CapReachedException exception() {
        return new CapReachedException("pause.cap.campaign");
    }
}
