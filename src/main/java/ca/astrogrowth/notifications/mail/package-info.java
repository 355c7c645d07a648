/** Letters on paper of the house, handed to a mail server. */
@NullMarked
package ca.astrogrowth.notifications.mail;

import org.jspecify.annotations.NullMarked;
