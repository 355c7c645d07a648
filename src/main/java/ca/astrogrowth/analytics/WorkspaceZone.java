package ca.astrogrowth.analytics;

import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** By which clock a day begins. One for all workspaces: what each day brought is stored by it. */
@Component
public class WorkspaceZone {

    private static final ZoneId HERE = ZoneId.of("America/Toronto");

    public ZoneId zone() {
        return HERE;
    }
}
