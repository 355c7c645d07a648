package ca.astrogrowth.leads.register;

import ca.astrogrowth.common.EmailAddress;
import ca.astrogrowth.leads.ContactRefusals.Held;
import ca.astrogrowth.messaging.Hints;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds an address in the current workspace, and takes it out. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Refused {

    private final JdbcClient database;
    private final Suppressions suppressions;
    private final FactStore facts;
    private final LeadLock lock;
    private final Assessor assessor;
    private final Hints hints;

    Refused(
            JdbcClient database,
            Suppressions suppressions,
            FactStore facts,
            LeadLock lock,
            Assessor assessor,
            Hints hints) {
        this.database = database;
        this.suppressions = suppressions;
        this.facts = facts;
        this.lock = lock;
        this.assessor = assessor;
        this.hints = hints;
    }

    /** In all workspaces, from now on. */
    public void add(EmailAddress address) {
        suppressions.addForAll(address.value());
    }

    public void forget(EmailAddress address) {
        lock.take();
        Set<UUID> leads = database.sql("delete from lead_facts where field = 'email' and lower(value) = :address "
                        + "returning lead_id")
                .param("address", address.value())
                .query(UUID.class)
                .set();
        database.sql("update leads set email = null, email_standing = null where lower(email) = :address")
                .param("address", address.value())
                .update();
        if (!leads.isEmpty()) {
            assessor.assess(leads);
            hints.changed();
        }
    }

    public List<Held> heldAbout(EmailAddress address) {
        List<UUID> leads = database.sql("select distinct lead_id from lead_facts "
                        + "where field = 'email' and lower(value) = :address")
                .param("address", address.value())
                .query(UUID.class)
                .list();
        return facts.all(leads).values().stream()
                .map(known -> new Held(known.stream()
                        .filter(fact ->
                                fact.expiresAt() == null && fact.source().kept().isEmpty())
                        .toList()))
                .toList();
    }
}
