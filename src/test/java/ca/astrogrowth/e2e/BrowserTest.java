package ca.astrogrowth.e2e;

import ca.astrogrowth.AstroTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** The whole application with the demonstration tenants, looked at through {@link Visits}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@AstroTest
@ExtendWith(Reception.class)
@interface BrowserTest {}
