@NullMarked
package ca.astrogrowth.accounts.otp;

import org.jspecify.annotations.NullMarked;
