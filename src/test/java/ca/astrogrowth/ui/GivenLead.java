package ca.astrogrowth.ui;

import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.common.Score;
import ca.astrogrowth.common.ScoreLine;
import ca.astrogrowth.leads.ImportId;
import ca.astrogrowth.leads.ImportPreview;
import ca.astrogrowth.leads.ImportView;
import ca.astrogrowth.leads.LeadDetails;
import ca.astrogrowth.leads.LeadDetails.MergedRecord;
import ca.astrogrowth.leads.LeadId;
import ca.astrogrowth.leads.LeadView;
import ca.astrogrowth.leads.facts.Fact;
import ca.astrogrowth.leads.facts.Field;
import ca.astrogrowth.leads.facts.Source;
import ca.astrogrowth.leads.facts.Standing;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A lead of which much is known, from several sources. */
final class GivenLead {

    static final LeadId ID = new LeadId(new UUID(20, 1));
    static final LeadId TWIN = new LeadId(new UUID(21, 1));
    static final ImportPreview PREVIEW = new ImportPreview(
            "comma",
            "UTF-8",
            List.of("osm_id", "name", "category", "address", "borough", "phone", "website"),
            Map.of(
                    "name", Field.NAME,
                    "category", Field.CATEGORY,
                    "address", Field.ADDRESS,
                    "phone", Field.PHONE,
                    "website", Field.WEBSITE),
            List.of(
                    row("node/9212608396", "Chez Léonie", "Bistro", "1204, rue Saint-Denis, Montréal"),
                    row("node/1429426231", "Le Petit Plateau", "Restaurant", "4986, chemin Queen-Mary, Montréal"),
                    row("node/245512739", "Brasserie Laurier", "Brasserie", "1356, rue Sainte-Catherine Ouest")),
            2_118,
            "© OpenStreetMap contributors, ODbL 1.0");

    private static final String SITE = "https://www.chez-leonie.example/";

    private GivenLead() {}

    static LeadDetails details(CampaignId campaign, LeadView.@Nullable Correction correction) {
        return new LeadDetails(
                view(campaign, Standing.PUBLISHED, correction),
                facts(Standing.PUBLISHED),
                List.of(new MergedRecord(TWIN, "Restaurant Léonie inc.", "phone", Given.NOW)));
    }

    static LeadDetails asking(CampaignId campaign) {
        return new LeadDetails(
                view(campaign, Standing.NO_SOLICITATION, null), facts(Standing.NO_SOLICITATION), List.of());
    }

    static LeadView view(CampaignId campaign, Standing standing, LeadView.@Nullable Correction correction) {
        return new LeadView(
                ID,
                campaign,
                "Chez Léonie",
                "Bistro",
                "1204, rue Saint-Denis, Montréal, QC H2X 3J6",
                "Montréal",
                null,
                "bonjour@chez-leonie.example",
                standing,
                SITE,
                "Une ardoise qui change chaque semaine, des produits d’ici et un accueil de quartier.",
                new BigDecimal("4.3"),
                128,
                new Score(80),
                List.of(
                        new ScoreLine("email", 30, 30),
                        new ScoreLine("phone", 0, 20),
                        new ScoreLine("rating", 20, 20),
                        new ScoreLine("reviews", 15, 15),
                        new ScoreLine("website", 15, 15)),
                new Score(65),
                List.of(
                        new ScoreLine("rating_level", 22, 30),
                        new ScoreLine("review_count", 18, 25),
                        new ScoreLine("site_recency", 0, 20),
                        new ScoreLine("trade_fit", 25, 25)),
                correction,
                Given.NOW);
    }

    static ImportView list(CampaignId campaign, ImportView.State state) {
        boolean done = state == ImportView.State.DONE;
        return new ImportView(
                new ImportId(new UUID(50, 1)),
                campaign,
                "montreal-restaurants-osm.csv",
                state,
                2_118,
                done ? 2_031 : 500,
                done ? 84 : 20,
                0,
                done ? 3 : 0,
                null,
                Given.NOW,
                done ? Given.NOW : null);
    }

    private static List<String> row(String id, String name, String category, String address) {
        return List.of(id, name, category, address, "Le Plateau", "+1-514-987-6868", "https://www.exemple.example/");
    }

    private static List<Fact> facts(Standing standing) {
        return List.of(
                fact(Field.NAME, "Chez Léonie", Source.WEBSITE).on(URI.create(SITE)),
                fact(Field.NAME, "Chez Leonie", Source.GOOGLE_PLACES),
                fact(Field.CATEGORY, "Bistro", Source.GOOGLE_PLACES),
                fact(Field.ADDRESS, "1204, rue Saint-Denis, Montréal, QC H2X 3J6", Source.IMPORT),
                fact(Field.POSTAL_CODE, "H2X 3J6", Source.IMPORT),
                fact(Field.EMAIL, "bonjour@chez-leonie.example", Source.WEBSITE)
                        .on(URI.create(SITE + "nous-joindre"))
                        .standing(standing),
                fact(Field.EMAIL, "leonie@chez-leonie.example", Source.HUNTER).standing(Standing.NO_BASIS),
                fact(Field.WEBSITE, SITE, Source.PERSON),
                fact(Field.RATING, "4.3", Source.GOOGLE_PLACES),
                fact(Field.REVIEWS, "128", Source.GOOGLE_PLACES),
                fact(Field.LOCATION, "45.5149839,-73.5629807", Source.IMPORT),
                fact(Field.SOCIAL, "https://www.facebook.com/chezleonie", Source.WEBSITE)
                        .on(URI.create(SITE)),
                fact(Field.SITE_UPDATED, "2025-03-02", Source.WEBSITE).on(URI.create(SITE)));
    }

    private static Fact fact(Field field, String value, Source source) {
        return Fact.of(field, value, source, Given.NOW.minus(Duration.ofDays(1)));
    }
}
