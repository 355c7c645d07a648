package ca.astrogrowth.accounts;

import ca.astrogrowth.common.EmailAddress;

/**
 * Somebody would like to come in.
 *
 * @param language that they read: {@code fr} or {@code en}
 */
public record SignUp(EmailAddress email, String name, String password, BusinessProfile business, String language) {

    /** @throws IllegalArgumentException if the password is not good enough */
    public SignUp {
        PasswordVerdict.of(password, PasswordVerdict.about(email.value(), name, business.name()))
                .require();
    }

    /** Without the password: what is printed ends up in logs. */
    @Override
    public String toString() {
        return "sign-up";
    }
}
