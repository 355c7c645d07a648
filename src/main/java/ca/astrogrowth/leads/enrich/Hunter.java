package ca.astrogrowth.leads.enrich;

import ca.astrogrowth.leads.facts.Fact;
import ca.astrogrowth.leads.facts.Standing;
import ca.astrogrowth.metering.CapReachedException;
import ca.astrogrowth.metering.Charge;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Asks Hunter for the published addresses of a domain, and whether the best of them can be reached. */
@Component
@EnableConfigurationProperties(HunterConfig.class)
public class Hunter {

    private static final int MOST_VERIFIED = 2;

    private final HunterWire wire;
    private final HunterConfig config;
    private final Bookings bookings;
    private final Clock clock;
    private volatile @Nullable Rest rest;

    Hunter(RestClient.Builder builder, HunterConfig config, Bookings bookings, Clock clock) {
        this.wire = new HunterWire(builder, config);
        this.config = config;
        this.bookings = bookings;
        this.clock = clock;
    }

    private record Rest(Hunted why, Instant until) {}

    /**
     * @param domain the business's own
     * @throws CapReachedException when a credit would cost more than is left
     */
    public Hunted search(UUID campaign, String domain) {
        Rest resting = rest;
        if (config.apiKey().isBlank()) {
            return new Hunted.NotAsked();
        }
        if (resting != null && clock.instant().isBefore(resting.until())) {
            return resting.why();
        }
        HunterAnswer answer = ask(campaign, Charge.HUNTER_SEARCH, "/v2/domain-search", "domain", domain);
        return switch (answer) {
            case HunterAnswer.Data(var data) -> {
                try {
                    var search = JsonMapper.shared().treeToValue(data, HunterAnswer.Search.class);
                    yield verified(campaign, search == null ? List.of() : Candidates.of(search, clock.instant()));
                } catch (JacksonException e) {
                    yield Hunted.Found.nothing();
                }
            }
            case HunterAnswer.None none -> without(none.trouble(), domain);
        };
    }

    private Hunted without(HunterTrouble trouble, String domain) {
        return switch (trouble) {
            case RATE, NOT_DONE, UNVERIFIABLE, DOWN, LOST -> new Hunted.Later();
            case EXHAUSTED -> resting(new Hunted.Exhausted());
            case BAD_KEY -> resting(new Hunted.Denied());
            case FORGOTTEN -> new Hunted.Found(List.of(), Set.of(domain), false);
            case REFUSED -> Hunted.Found.nothing();
        };
    }

    private Hunted resting(Hunted why) {
        rest = new Rest(why, clock.instant().plus(config.rest()));
        return why;
    }

    /** Until one is confirmed, or two have been asked about; the others stay as they were found. */
    private Hunted verified(UUID campaign, List<Fact> candidates) {
        List<Fact> kept = new ArrayList<>(candidates);
        Set<String> suppressed = new HashSet<>();
        boolean unverified = false;
        List<Fact> best = candidates.stream()
                .filter(fact -> fact.standing() == Standing.PUBLISHED)
                .limit(MOST_VERIFIED)
                .toList();
        for (Fact fact : best) {
            Verdict verdict = verdict(campaign, fact.value());
            if (verdict == Verdict.GOOD) {
                break;
            }
            unverified |= verdict == Verdict.UNKNOWN;
            if (verdict != Verdict.UNKNOWN) {
                kept.remove(fact);
            }
            if (verdict == Verdict.FORGOTTEN) {
                suppressed.add(fact.value());
            }
        }
        return new Hunted.Found(List.copyOf(kept), Set.copyOf(suppressed), unverified);
    }

    private enum Verdict {
        GOOD,
        DEAD,
        FORGOTTEN,
        UNKNOWN
    }

    private Verdict verdict(UUID campaign, String address) {
        return switch (ask(campaign, Charge.HUNTER_VERIFICATION, "/v2/email-verifier", "email", address)) {
            case HunterAnswer.Data(var data) ->
                switch (data.path("status").asString("")) {
                    case "valid", "accept_all", "webmail", "unknown" -> Verdict.GOOD;
                    case "invalid", "disposable" -> Verdict.DEAD;
                    default -> Verdict.UNKNOWN;
                };
            case HunterAnswer.None none when none.trouble() == HunterTrouble.FORGOTTEN -> Verdict.FORGOTTEN;
            case HunterAnswer.None none -> {
                without(none.trouble(), address);
                yield Verdict.UNKNOWN;
            }
        };
    }

    private HunterAnswer ask(UUID campaign, Charge charge, String path, String parameter, String value) {
        UUID booking = bookings.charge(campaign, charge);
        HunterAnswer answer = wire.ask(path, parameter, value);
        if (answer instanceof HunterAnswer.None none && !none.billed()) {
            bookings.refund(booking);
        }
        return answer;
    }
}
