/** Who may do what in a workspace: one table, from which services, REST, screens, the page of rights and the tests ask. */
@NamedInterface("rights")
@NullMarked
package ca.astrogrowth.accounts.rights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
