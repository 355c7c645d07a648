package ca.astrogrowth.privacy;

/** An export of this workspace is being made already. */
public class ExportBusyException extends RuntimeException {

    ExportBusyException() {
        super("An export is being made");
    }
}
