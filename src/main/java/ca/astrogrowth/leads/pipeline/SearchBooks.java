package ca.astrogrowth.leads.pipeline;

import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.leads.facts.Source;
import ca.astrogrowth.leads.register.Finding;
import ca.astrogrowth.leads.register.Register;
import ca.astrogrowth.leads.source.Municipalities;
import ca.astrogrowth.leads.source.Municipalities.Municipality;
import ca.astrogrowth.leads.source.Place;
import ca.astrogrowth.leads.source.SearchLedger;
import ca.astrogrowth.leads.source.SearchTurns;
import ca.astrogrowth.leads.source.Tile;
import ca.astrogrowth.leads.source.TileRows;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes down what a campaign's search finds and how far it has come: a short transaction a step, none during a call. */
@Component
class SearchBooks {

    private final Campaigns campaigns;
    private final Register register;
    private final Municipalities municipalities;
    private final TileRows tiles;
    private final SearchTurns turns;
    private final TransactionTemplate transactions;
    private final Clock clock;

    SearchBooks(
            Campaigns campaigns,
            Register register,
            Municipalities municipalities,
            TileRows tiles,
            SearchTurns turns,
            TransactionTemplate transactions,
            Clock clock) {
        this.campaigns = campaigns;
        this.register = register;
        this.municipalities = municipalities;
        this.tiles = tiles;
        this.turns = turns;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @param holder whose turn it is to search */
    SearchLedger open(CampaignId campaign, int target, Municipality city, UUID holder) {
        return new Book(campaign, target, city, holder);
    }

    /** Whether a person stopped the campaign; nobody lets it go on until the end of the transaction. */
    boolean isStopped(CampaignId campaign) {
        return campaigns.holdStopped(campaign);
    }

    private final class Book implements SearchLedger {

        private final CampaignId campaign;
        private final int target;
        private final Municipality city;
        private final UUID holder;

        Book(CampaignId campaign, int target, Municipality city, UUID holder) {
            this.campaign = campaign;
            this.target = target;
            this.city = city;
            this.holder = holder;
        }

        @Override
        public List<Tile> tiles() {
            tiles.startOverWhenOld(campaign);
            return tiles.of(campaign);
        }

        @Override
        public void save(Collection<Tile> changed) {
            transactions.executeWithoutResult(status -> {
                keepTurn();
                tiles.save(campaign, changed);
            });
        }

        @Override
        public Set<String> unknown(Set<String> ids) {
            Set<String> unknown = new HashSet<>(ids);
            unknown.removeAll(register.known(ids));
            unknown.removeAll(tiles.lookedAt(campaign, ids));
            return unknown;
        }

        @Override
        public Taken take(Tile tile, Set<String> lookedAt, List<Place> found) {
            return Objects.requireNonNull(transactions.execute(status -> {
                keepTurn();
                List<Finding> wanted = found.stream()
                        .filter(this::isWanted)
                        .flatMap(place ->
                                Finding.of(place.id(), Source.GOOGLE_PLACES, place.facts(clock.instant())).stream())
                        .toList();
                int before = register.room(campaign, target);
                int room = register.fill(campaign, target, wanted);
                boolean more = room > 0;
                Tile written = (more ? tile : tile.open()).gave(before - room);
                tiles.save(campaign, written, more ? lookedAt : withoutAll(lookedAt, wanted));
                return new Taken(written, more);
            }));
        }

        private boolean isWanted(Place place) {
            return !place.closed() && !municipalities.isElsewhere(place.city(), city);
        }

        /** What a full campaign had no room for must be found again when it wants more. */
        private static Set<String> withoutAll(Set<String> ids, List<Finding> findings) {
            Set<String> rest = new HashSet<>(ids);
            findings.forEach(finding -> rest.remove(finding.key()));
            return rest;
        }

        private void keepTurn() {
            if (isStopped(campaign)) {
                throw new StoppedException(campaign);
            }
            if (!turns.take(campaign, holder)) {
                throw new IllegalStateException("Somebody else searches for campaign " + campaign + " by now");
            }
        }
    }
}
