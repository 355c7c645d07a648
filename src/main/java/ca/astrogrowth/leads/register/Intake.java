package ca.astrogrowth.leads.register;

import ca.astrogrowth.common.UuidV7;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Decides what becomes of one page of findings. Writes nothing. */
final class Intake {

    private final Map<String, UUID> records;
    private final Set<String> forgotten;
    private final Book book;
    private final List<Fresh> fresh = new ArrayList<>();
    private final Map<UUID, Finding> again = new HashMap<>();
    private int room;

    /**
     * @param records those of the workspace, by the keys of their sources
     * @param forgotten keys of what was deleted
     * @param book leads that the findings could be
     * @param room how many leads of their own are wanted
     */
    Intake(Map<String, UUID> records, Set<String> forgotten, Book book, int room) {
        this.records = new HashMap<>(records);
        this.forgotten = forgotten;
        this.book = book;
        this.room = room;
    }

    /** In the order in which they come. */
    List<Taken> take(List<Finding> found, Function<Finding, Assessment> assess) {
        return found.stream()
                .map(finding -> take(finding, assess.apply(finding)))
                .toList();
    }

    private Taken take(Finding finding, Assessment assessment) {
        String key = finding.key();
        if (key != null && records.containsKey(key)) {
            again.put(records.get(key), finding);
            return Taken.KNOWN;
        }
        if (key != null && forgotten.contains(key)) {
            return Taken.FORGOTTEN;
        }
        Optional<Book.Match> match = book.find(assessment.keys());
        if (match.isEmpty() && room == 0) {
            return Taken.NO_ROOM;
        }
        UUID id = UuidV7.next();
        if (key != null) {
            records.put(key, id);
        }
        fresh.add(new Fresh(id, finding, assessment, match.orElse(null)));
        if (match.isPresent()) {
            return Taken.MERGED;
        }
        room--;
        book.enter(id, assessment.keys());
        return Taken.CREATED;
    }

    List<Fresh> fresh() {
        return fresh;
    }

    /** What a source says once more, by the record in which it said it first. */
    Map<UUID, Finding> again() {
        return again;
    }

    /** A new record: a lead of its own, or one that is merged into another at once. */
    record Fresh(UUID id, Finding finding, Assessment assessment, Book.@Nullable Match match) {

        UUID lead() {
            return match == null ? id : match.lead();
        }
    }
}
