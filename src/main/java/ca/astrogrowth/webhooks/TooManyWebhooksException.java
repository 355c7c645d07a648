package ca.astrogrowth.webhooks;

/** The workspace has {@value Webhook#MOST} already. */
public class TooManyWebhooksException extends RuntimeException {

    private static final long serialVersionUID = 1;
}
