package ca.astrogrowth.accounts.rights;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** This asks for no right in a workspace. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface NeedsNothing {

    /** Who comes in, or why it harms nobody. */
    String value();
}
