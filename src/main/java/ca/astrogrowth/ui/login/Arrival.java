package ca.astrogrowth.ui.login;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * Somebody at the front door.
 *
 * @param scheme light or dark, if they chose
 * @param problem the key of what went wrong the last time
 * @param removedFrom the workspace that they were removed from while they worked there
 * @param token that shows the form is ours; none where nothing asks for it
 */
record Arrival(
        @Nullable String scheme,
        @Nullable String problem,
        @Nullable String removedFrom,
        @Nullable CsrfToken token) {}
