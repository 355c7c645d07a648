package ca.astrogrowth.webhooks;

import ca.astrogrowth.common.UuidV7;
import ca.astrogrowth.messaging.Outbox;
import ca.astrogrowth.tenancy.TenantContext;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** One event of the outbox for each program, so that each is tried again by itself. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Spreading {

    private final WebhookRows rows;
    private final DeliveryRows deliveries;
    private final Outbox outbox;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.shared();

    Spreading(WebhookRows rows, DeliveryRows deliveries, Outbox outbox, Clock clock) {
        this.rows = rows;
        this.deliveries = deliveries;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param id of what happened: those who are told twice know it by it */
    void spread(UUID id, WebhookEvent event, Map<String, Object> data) {
        List<UUID> programs = rows.wanting(event);
        if (programs.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        String body = body(id, event, now, data);
        for (UUID program : programs) {
            UUID delivery = UuidV7.next();
            deliveries.add(delivery, program, id, event, body, now);
            outbox.append(WebhookDue.TOPIC, WebhookDue.first(delivery));
        }
    }

    private String body(UUID id, WebhookEvent event, Instant now, Map<String, Object> data) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("id", id);
        body.put("type", event.code());
        body.put("created_at", now.toString());
        body.put("workspace_id", TenantContext.current().value());
        body.put("data", data);
        return json.writeValueAsString(body);
    }
}
