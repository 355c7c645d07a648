package ca.astrogrowth.sandbox.web;

import org.jspecify.annotations.Nullable;

/**
 * An address of a business.
 *
 * @param firstName of the person it belongs to, or null with the other two when it is a role's
 */
public record Mailbox(
        String address,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String position) {

    public static Mailbox ofRole(String address) {
        return new Mailbox(address, null, null, null);
    }

    public boolean isPersonal() {
        return firstName != null;
    }
}
