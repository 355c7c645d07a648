package ca.astrogrowth.ui.shell;

import ca.astrogrowth.accounts.Sessions;
import ca.astrogrowth.ui.kit.SessionMark;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** A browser that signed out, or fell silent, is not among the open sessions any more. */
@Component
class Departures implements HttpSessionListener {

    private static final Logger LOG = LoggerFactory.getLogger(Departures.class);

    private final Sessions sessions;

    Departures(Sessions sessions) {
        this.sessions = sessions;
    }

    /** What cannot be told now is found silent later. */
    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        if (event.getSession().getAttribute(SessionMark.KEY) instanceof SessionMark mark) {
            try {
                sessions.left(mark.id());
            } catch (RuntimeException e) {
                LOG.warn("A session that ended is still listed: {}", e.getMessage());
            }
        }
    }
}
