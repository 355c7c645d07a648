package ca.astrogrowth.ui.shell;

import ca.astrogrowth.ui.kit.Toast;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.Locale;
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
        String reference = record(event.getThrowable());
        UI ui = UI.getCurrent();
        if (ui != null) {
            ui.access(() -> Toast.failed(I18NProvider.translate("error.toast", reference)));
        }
    }

    /** @return what the person can tell us */
    String record(Throwable problem) {
        String reference =
                UUID.randomUUID().toString().substring(0, REFERENCE_LENGTH).toUpperCase(Locale.ROOT);
        LOG.error("Incident {}", reference, problem);
        return reference;
    }
}
