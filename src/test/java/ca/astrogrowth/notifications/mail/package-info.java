@NullMarked
package ca.astrogrowth.notifications.mail;

import org.jspecify.annotations.NullMarked;
