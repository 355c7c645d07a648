package ca.astrogrowth.leads.register;

import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.leads.facts.Source;
import ca.astrogrowth.messaging.Hints;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes findings down, each with its facts and its scores, so that a workspace never has a business twice. */
@Service
@Transactional
public class Register {

    private final JdbcClient database;
    private final LeadLock lock;
    private final Lookup lookup;
    private final FactStore facts;
    private final Assessor assessor;
    private final JsonMapper json;
    private final Hints hints;
    private final Clock clock;

    Register(
            JdbcClient database,
            LeadLock lock,
            Lookup lookup,
            FactStore facts,
            Assessor assessor,
            JsonMapper json,
            Hints hints,
            Clock clock) {
        this.database = database;
        this.lock = lock;
        this.lookup = lookup;
        this.facts = facts;
        this.assessor = assessor;
        this.json = json;
        this.hints = hints;
        this.clock = clock;
    }

    /**
     * Takes findings, in their order.
     *
     * @param room how many new leads the campaign still wants
     * @return what became of each
     */
    public List<Taken> add(CampaignId campaign, int room, List<Finding> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        lock.take();
        Map<Finding, Assessment> assessed = new IdentityHashMap<>();
        Assessor.Trade trade = assessor.trade(campaign);
        found.forEach(finding -> assessed.put(finding, assessor.assess(finding.facts(), trade)));
        Intake intake = intake(room, found, assessed.values());
        List<Taken> taken = intake.take(found, assessed::get);
        write(campaign, intake);
        if (!intake.fresh().isEmpty()) {
            hints.changed();
        }
        return taken;
    }

    /** Takes one business, whether or not the campaign wants more. @return the lead that tells of it */
    public UUID addOne(CampaignId campaign, Finding finding) {
        lock.take();
        Assessment assessment = assessor.assess(finding.facts(), assessor.trade(campaign));
        Intake intake = intake(1, List.of(finding), List.of(assessment));
        intake.take(List.of(finding), any -> assessment);
        write(campaign, intake);
        hints.changed();
        return intake.fresh().getFirst().lead();
    }

    /**
     * As {@link #add}, for a campaign that wants so many in all.
     *
     * @return how many it still has room for
     */
    public int fill(CampaignId campaign, int target, List<Finding> found) {
        lock.take();
        int room = room(campaign, target);
        List<Taken> taken = add(campaign, room, found);
        return room - (int) taken.stream().filter(one -> one == Taken.CREATED).count();
    }

    @Transactional(readOnly = true)
    public int room(CampaignId campaign, int target) {
        int has = database.sql("select count(*) from leads where campaign_id = :campaign and merged_into is null")
                .param("campaign", campaign.value())
                .query(Integer.class)
                .single();
        return Math.max(0, target - has);
    }

    /** Which of these a search need not bring again: the workspace has them, or had them and wants them no more. */
    @Transactional(readOnly = true)
    public Set<String> known(Collection<String> keys) {
        Set<String> known = new HashSet<>(lookup.recordsByKey(keys).keySet());
        known.addAll(lookup.forgotten(keys));
        return known;
    }

    private Intake intake(int room, List<Finding> found, Collection<Assessment> assessed) {
        List<String> keys =
                found.stream().map(Finding::key).filter(Objects::nonNull).toList();
        return new Intake(
                lookup.recordsByKey(keys),
                lookup.forgotten(keys),
                lookup.alike(assessed.stream().map(Assessment::keys).toList()),
                room);
    }

    private void write(CampaignId campaign, Intake intake) {
        insert(campaign, intake.fresh());
        facts.write(intake.fresh().stream()
                .flatMap(one ->
                        one.finding().facts().stream().map(fact -> new FactStore.Row(one.id(), one.lead(), fact))));
        Set<UUID> changed = new HashSet<>(renew(intake.again()));
        intake.fresh().stream()
                .filter(one -> one.match() != null)
                .map(Intake.Fresh::lead)
                .forEach(changed::add);
        assessor.assess(changed);
    }

    private void insert(CampaignId campaign, List<Intake.Fresh> fresh) {
        Instant now = clock.instant();
        Bulk<Intake.Fresh> rows = new Bulk<>(fresh)
                .with("id", "uuid", Intake.Fresh::id)
                .with("campaign_id", "uuid", row -> campaign.value())
                .with("place_id", "text", row -> row.finding().key())
                .with("merged_into", "uuid", row -> row.match() == null ? null : row.lead())
                .with(
                        "merge_reason",
                        "text",
                        row -> row.match() == null ? null : row.match().reason().code())
                .with("merged_at", "timestamptz", row -> row.match() == null ? null : now)
                .with("created_at", "timestamptz", row -> now);
        Assessment.columns(rows, Intake.Fresh::assessment, json).insertInto(database, "leads", "");
    }

    /** What a source says again replaces what it said before. */
    private Set<UUID> renew(Map<UUID, Finding> again) {
        Map<UUID, UUID> leads = facts.leadsOf(again.keySet());
        Map<Source, Set<UUID>> records = new EnumMap<>(Source.class);
        again.forEach((record, finding) -> records.computeIfAbsent(finding.source(), any -> new HashSet<>())
                .add(record));
        records.forEach((source, of) -> facts.forget(of, source));
        facts.write(again.entrySet().stream()
                .flatMap(said -> said.getValue().facts().stream()
                        .map(fact -> new FactStore.Row(
                                said.getKey(), leads.getOrDefault(said.getKey(), said.getKey()), fact))));
        return new HashSet<>(leads.values());
    }
}
