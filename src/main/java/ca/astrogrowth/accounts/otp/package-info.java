/** Codes that a telephone shows for half a minute. */
@NullMarked
package ca.astrogrowth.accounts.otp;

import org.jspecify.annotations.NullMarked;
