package ca.astrogrowth.ui.shell;

import ca.astrogrowth.accounts.Credentials;
import ca.astrogrowth.accounts.Sessions;
import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.accounts.Standing;
import ca.astrogrowth.journal.Origin;
import ca.astrogrowth.ui.kit.Entrance;
import ca.astrogrowth.ui.kit.SessionMark;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/**
 * Ends the sessions that somebody ended elsewhere, and those of a person whose password has changed since they came in or
 * who was removed from the workspace; who is something else in it by now goes on as that. Files are nobody's and not looked
 * at.
 */
class StaleSessions extends OncePerRequestFilter {

    private static final List<String> FILES = List.of("/VAADIN/build/", "/styles/", "/images/", "/scripts/", "/aura/");

    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final Sessions sessions;
    private final Credentials credentials;

    StaleSessions(Sessions sessions, Credentials credentials) {
        this.sessions = sessions;
        this.credentials = credentials;
    }

    /** Whatever the address, a question to the server has {@code v-r} in it. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getMethod().equals("GET")
                && (query == null || !query.contains("v-r"))
                && FILES.stream().anyMatch(request.getRequestURI()::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn who) {
            if (sessions.stands(mark(request.getSession(), who, request).id(), who)) {
                look(who, request, response);
            } else {
                end(request);
            }
        }
        chain.doFilter(request, response);
    }

    private void look(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        switch (credentials.of(who)) {
            case Standing.Good(SignedIn now) when now.equals(who) -> {}
            case Standing.Good(SignedIn now) -> goOn(now, request, response);
            case Standing.Over ignored -> end(request);
            case Standing.Removed ignored -> {
                end(request);
                Entrance.removed(request.getSession(), who.workspace());
            }
        }
    }

    private void goOn(SignedIn now, HttpServletRequest request, HttpServletResponse response) {
        SecurityContext context = Entrance.context(now);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    private static void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** The first request of somebody who came in, by whichever door, makes their session known; once, if two come at once. */
    private SessionMark mark(HttpSession session, SignedIn who, HttpServletRequest request) {
        synchronized (WebUtils.getSessionMutex(session)) {
            if (session.getAttribute(SessionMark.KEY) instanceof SessionMark known && known.isOf(who)) {
                return known;
            }
            SessionMark mark = new SessionMark(sessions.open(who.person(), Origin.of(request)), who.person());
            session.setAttribute(SessionMark.KEY, mark);
            return mark;
        }
    }
}
