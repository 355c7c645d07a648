package ca.astrogrowth.ui.shell;

import ca.astrogrowth.accounts.Sessions;
import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.journal.Origin;
import ca.astrogrowth.ui.kit.SessionMark;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/**
 * Ends the sessions that somebody ended elsewhere, and those of a person whose password has changed since they came in.
 * Files are nobody's and not looked at.
 */
class StaleSessions extends OncePerRequestFilter {

    private static final List<String> FILES = List.of("/VAADIN/build/", "/styles/", "/images/", "/aura/");

    private final Sessions sessions;

    StaleSessions(Sessions sessions) {
        this.sessions = sessions;
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
            HttpSession session = request.getSession();
            if (!sessions.stands(mark(session, who, request).id(), who)) {
                SecurityContextHolder.clearContext();
                session.invalidate();
            }
        }
        chain.doFilter(request, response);
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
