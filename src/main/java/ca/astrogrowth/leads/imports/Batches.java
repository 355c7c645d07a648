package ca.astrogrowth.leads.imports;

import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.leads.register.Finding;
import ca.astrogrowth.leads.register.Register;
import ca.astrogrowth.leads.register.Taken;
import ca.astrogrowth.messaging.Hints;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes some rows of a list: they, what is counted of them and where to go on are one transaction. */
@Component
@Transactional
class Batches {

    private final ImportBook book;
    private final Register register;
    private final Hints hints;
    private final Clock clock;

    Batches(ImportBook book, Register register, Hints hints, Clock clock) {
        this.book = book;
        this.register = register;
        this.hints = hints;
        this.clock = clock;
    }

    /** @param rows those that were taken before, by us before a crash or by another node, are passed over */
    void take(UUID id, CampaignId campaign, Columns columns, List<Row> rows) {
        OptionalInt next = book.nextLine(id);
        List<Row> left = rows.stream()
                .filter(row -> next.isPresent() && row.line() >= next.getAsInt())
                .toList();
        if (left.isEmpty()) {
            return;
        }
        Reading reading = new Reading(columns, clock.instant());
        List<Finding> found = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        left.forEach(row -> read(reading, columns, row, found, refusals));
        List<Taken> taken = register.add(campaign, Integer.MAX_VALUE, found);
        book.taken(id, Tally.of(taken, refusals), left.getLast().line() + 1);
        hints.changed();
    }

    private static void read(Reading reading, Columns columns, Row row, List<Finding> found, List<Refusal> refusals) {
        switch (row) {
            case Row.Broken broken -> refusals.add(new Refusal(broken.line(), broken.reason(), broken.text()));
            case Row.Cells cells when columns.isTooWide(cells) -> refusals.add(refusal(cells, Refusal.Reason.CELLS));
            case Row.Cells cells ->
                reading.business(cells)
                        .ifPresentOrElse(found::add, () -> refusals.add(refusal(cells, Refusal.Reason.NAME)));
        }
    }

    private static Refusal refusal(Row.Cells row, Refusal.Reason reason) {
        return new Refusal(row.line(), reason, String.join(" | ", row.cells()));
    }
}
