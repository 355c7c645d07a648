package ca.astrogrowth.ui.dashboard;

import java.util.EnumSet;
import java.util.Set;

/** What a new workspace has done of what makes it work; told by what is, not remembered. */
record FirstSteps(Set<Step> done) {

    FirstSteps {
        done = Set.copyOf(done);
    }

    enum Step {
        PROFILE,
        LINKEDIN,
        CAMPAIGN,
        APPROVAL;

        String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    static FirstSteps of(boolean profile, boolean linkedIn, boolean campaign, boolean approval) {
        EnumSet<Step> done = EnumSet.noneOf(Step.class);
        put(done, Step.PROFILE, profile);
        put(done, Step.LINKEDIN, linkedIn);
        put(done, Step.CAMPAIGN, campaign);
        put(done, Step.APPROVAL, approval);
        return new FirstSteps(done);
    }

    private static void put(EnumSet<Step> done, Step step, boolean is) {
        if (is) {
            done.add(step);
        }
    }

    boolean complete() {
        return done.size() == Step.values().length;
    }
}
