/** The same request does the same thing once: answers by {@code Idempotency-Key}, kept in the workspace's own schema. */
@NamedInterface("answers")
@NullMarked
package ca.astrogrowth.access.answers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
