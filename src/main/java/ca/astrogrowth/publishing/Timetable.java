package ca.astrogrowth.publishing;

import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Gives out places in the workspace's rhythm. In the caller's transaction, whose first act is {@link Agenda#lock()}. */
@Component
class Timetable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<DayOfWeek, List<String>>> SLOTS = new TypeReference<>() {};
    private static final Duration DAY = Duration.ofDays(1);

    private final JdbcClient database;
    private final EntityManager entities;
    private final PublicationRows publications;
    private final Agenda agenda;
    private final Clock clock;

    Timetable(JdbcClient database, EntityManager entities, PublicationRows publications, Agenda agenda, Clock clock) {
        this.database = database;
        this.entities = entities;
        this.publications = publications;
        this.agenda = agenda;
        this.clock = clock;
    }

    Rhythm rhythm() {
        return database.sql("select zone, per_day, slots, holidays, without_delay from publishing_rhythm")
                .query(Timetable::read)
                .single();
    }

    void save(Rhythm rhythm) {
        Map<DayOfWeek, List<String>> slots = new EnumMap<>(DayOfWeek.class);
        rhythm.slots()
                .forEach((day, times) ->
                        slots.put(day, times.stream().map(LocalTime::toString).toList()));
        database.sql("""
                        update publishing_rhythm set zone = :zone, per_day = :day, slots = cast(:slots as jsonb),
                               holidays = :holidays, without_delay = :without""")
                .params(Map.of("zone", rhythm.zone().getId(), "day", rhythm.perDay()))
                .params(Map.of("slots", JSON.writeValueAsString(slots), "holidays", rhythm.holidays()))
                .param("without", rhythm.withoutDelay())
                .update();
    }

    boolean paused() {
        return database.sql("select paused_at is not null from publishing_rhythm")
                .query(Boolean.class)
                .single();
    }

    void pause(@Nullable Instant since) {
        database.sql("update publishing_rhythm set paused_at = :since")
                .param("since", since == null ? null : since.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The first free place of an identity, or of what waits for a first identity. */
    Instant slot(@Nullable UUID identity, Instant from) {
        return new Allotment(taken(identity, from)).next(from);
    }

    /** Gives what is queued for an identity new places from now on, in the order it had. What a person placed stays. */
    void reflow(@Nullable UUID identity, Instant from) {
        List<Publication> moved = new ArrayList<>();
        List<Instant> staying = new ArrayList<>(taken(identity, from));
        for (Publication queued : publications.queued(identity)) {
            if (!queued.pinned() || queued.dueAt().isBefore(from)) {
                moved.add(queued);
                staying.remove(queued.dueAt());
            }
        }
        Allotment allotment = new Allotment(staying);
        moved.forEach(publication -> publication.moveTo(allotment.next(from)));
    }

    /** What is in the way of an identity's next slots, those of the day included that {@code from} is in. */
    private List<Instant> taken(@Nullable UUID identity, Instant from) {
        entities.flush();
        return database
                .sql("""
                        select coalesce(published_at, due_at) from publications
                         where identity_id is not distinct from cast(:identity as uuid) and state <> 'REFUSED'
                           and coalesce(published_at, due_at) > :since""")
                .param("identity", identity)
                .param("since", from.minus(DAY).atOffset(ZoneOffset.UTC))
                .query(OffsetDateTime.class)
                .list()
                .stream()
                .map(OffsetDateTime::toInstant)
                .toList();
    }

    private static Rhythm read(ResultSet row, int number) throws SQLException {
        Map<DayOfWeek, List<LocalTime>> slots = new EnumMap<>(DayOfWeek.class);
        JSON.readValue(row.getString("slots"), SLOTS)
                .forEach((day, times) ->
                        slots.put(day, times.stream().map(LocalTime::parse).toList()));
        return new Rhythm(
                ZoneId.of(row.getString("zone")),
                row.getInt("per_day"),
                slots,
                row.getBoolean("holidays"),
                row.getObject("without_delay", Boolean.class));
    }

    /** Gives out one place after the other. */
    private final class Allotment {

        private final Collection<Instant> taken;
        private final Slots slots;
        private final boolean withoutDelay;

        Allotment(Collection<Instant> taken) {
            Rhythm rhythm = rhythm();
            this.taken = new ArrayList<>(taken);
            this.slots = new Slots(rhythm, agenda.pace());
            this.withoutDelay = agenda.isWithoutDelay(rhythm);
        }

        Instant next(Instant from) {
            Instant now = clock.instant();
            Instant earliest = from.isBefore(now) ? now : from;
            Instant place = withoutDelay ? slots.soonest(earliest, taken) : slots.next(earliest, taken);
            taken.add(place);
            return place;
        }
    }
}
