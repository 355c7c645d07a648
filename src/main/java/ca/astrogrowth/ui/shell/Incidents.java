package ca.astrogrowth.ui.shell;

import ca.astrogrowth.accounts.rights.NotAllowedException;
import ca.astrogrowth.ui.kit.Allowed;
import ca.astrogrowth.ui.kit.Toast;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Turns what went wrong into a sentence for the person and a line for us, tied by a reference number. */
@Component
class Incidents implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);
    private static final int REFERENCE_LENGTH = 8;

    @Override
    public void error(ErrorEvent event) {
        UI ui = UI.getCurrent();
        Optional<NotAllowedException> refusal = refusal(event.getThrowable());
        String text = refusal.map(Allowed::missing)
                .orElseGet(() -> I18NProvider.translate("error.toast", record(event.getThrowable())));
        if (ui != null) {
            ui.access(() -> Toast.failed(text));
        }
    }

    /** No incident: what somebody may do changed while they had it on their screen. */
    private static Optional<NotAllowedException> refusal(Throwable problem) {
        for (Throwable each = problem; each != null; each = each.getCause()) {
            if (each instanceof NotAllowedException refusal) {
                return Optional.of(refusal);
            }
        }
        return Optional.empty();
    }

    /** @return what the person can tell us */
    String record(Throwable problem) {
        String reference =
                UUID.randomUUID().toString().substring(0, REFERENCE_LENGTH).toUpperCase(Locale.ROOT);
        LOG.error("Incident {}", reference, problem);
        return reference;
    }
}
