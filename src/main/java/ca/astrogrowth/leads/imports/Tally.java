package ca.astrogrowth.leads.imports;

import ca.astrogrowth.leads.register.Taken;
import java.util.List;

/** What became of the rows of a batch, each counted once. */
record Tally(int created, int merged, int known, List<Refusal> refusals) {

    Tally {
        refusals = List.copyOf(refusals);
    }

    static Tally of(List<Taken> taken, List<Refusal> refusals) {
        int created = 0;
        int merged = 0;
        int known = 0;
        for (Taken one : taken) {
            switch (one) {
                case CREATED -> created++;
                case MERGED -> merged++;
                case KNOWN, FORGOTTEN -> known++;
                case NO_ROOM -> throw new IllegalStateException("An import has room for all of its rows");
            }
        }
        return new Tally(created, merged, known, refusals);
    }
}
