package ca.astrogrowth.ui;

import ca.astrogrowth.accounts.BusinessProfile;
import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.accounts.rights.Role;
import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.campaigns.CampaignState;
import ca.astrogrowth.campaigns.CampaignView;
import ca.astrogrowth.common.Industry;
import ca.astrogrowth.common.Locality;
import ca.astrogrowth.common.Money;
import ca.astrogrowth.common.PhoneNumber;
import ca.astrogrowth.common.Score;
import ca.astrogrowth.common.ScoreLine;
import ca.astrogrowth.content.ContentDetails;
import ca.astrogrowth.content.ContentId;
import ca.astrogrowth.content.ContentStatus;
import ca.astrogrowth.content.ContentView;
import ca.astrogrowth.content.Obstacle;
import ca.astrogrowth.content.PostText;
import ca.astrogrowth.leads.LeadId;
import ca.astrogrowth.leads.LeadView;
import ca.astrogrowth.leads.facts.Standing;
import ca.astrogrowth.metering.Estimate;
import ca.astrogrowth.metering.Spent;
import ca.astrogrowth.tenancy.TenantId;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What tests start from. */
final class Given {

    static final Instant NOW = Instant.parse("2026-11-24T14:15:00Z");
    static final TenantId TENANT = new TenantId("t_abcdefghijklmnopqrstuvwxyz");
    static final TenantId OTHER_TENANT = new TenantId("t_zyxwvutsrqponmlkjihgfedcba");
    static final SignedIn MARIE = new SignedIn(
            new UUID(0, 1), "marie@bistro-marie.example", "Marie Tremblay", TENANT, "Bistro Marie", Role.OWNER, 0);
    static final BusinessProfile BISTRO = new BusinessProfile(
            "Bistro Marie",
            Industry.RESTAURANT,
            new Locality("Montréal", "QC"),
            PhoneNumber.parse("514 555-0101").orElseThrow(),
            URI.create("https://bistro-marie.example"));

    static final Spent SPENT = new Spent(Money.cents(new BigDecimal("83.41")), Money.dollars(10), Map.of());

    private Given() {}

    /** Three cents a lead. */
    static Estimate estimate(int leads) {
        return new Estimate(Map.of(), Money.cents(BigDecimal.valueOf(3L * leads)), Money.dollars(10));
    }

    static CampaignView campaign(int number, String name, Industry industry, String city, CampaignState state) {
        return new CampaignView(
                new CampaignId(new UUID(10, number)),
                name,
                industry,
                industry == Industry.OTHER ? "fleuriste" : null,
                new Locality(city, "QC"),
                50,
                state,
                stage(state),
                state == CampaignState.FAILED ? "failure.unknown" : null,
                state == CampaignState.PAUSED ? "pause.cap.campaign" : null,
                NOW.minus(Duration.ofDays(number)),
                state == CampaignState.COMPLETED ? NOW : null);
    }

    static CampaignView pausedForTheMonth() {
        return new CampaignView(
                new CampaignId(new UUID(10, 9)),
                "Dentistes",
                Industry.DENTIST,
                null,
                new Locality("Laval", "QC"),
                50,
                CampaignState.PAUSED,
                CampaignState.SCRAPING,
                null,
                "pause.cap.month",
                NOW,
                null);
    }

    private static CampaignState stage(CampaignState state) {
        boolean stopped = state == CampaignState.FAILED || state == CampaignState.PAUSED;
        return stopped ? CampaignState.SCRAPING : state;
    }

    static LeadView lead(CampaignId campaign, int number, String name, int score) {
        return new LeadView(
                new LeadId(new UUID(20, number)),
                campaign,
                name,
                "Bistro",
                "12%d, rue Saint-Denis, Montréal".formatted(number),
                "Montréal",
                PhoneNumber.parse("514 555-01%02d".formatted(number)).orElseThrow(),
                number % 3 == 0 ? null : "bonjour@commerce%d.example".formatted(number),
                number % 3 == 0 ? null : Standing.PUBLISHED,
                "https://www.commerce%d.example".formatted(number),
                null,
                new BigDecimal("4.3"),
                128,
                new Score(score),
                List.of(
                        new ScoreLine("email", number % 3 == 0 ? 0 : 30, 30),
                        new ScoreLine("phone", 20, 20),
                        new ScoreLine("rating", 20, 20),
                        new ScoreLine("reviews", 15, 15),
                        new ScoreLine("website", 15, 15)),
                new Score(65),
                List.of(
                        new ScoreLine("rating_level", 22, 30),
                        new ScoreLine("review_count", 18, 25),
                        new ScoreLine("site_recency", 0, 20),
                        new ScoreLine("trade_fit", 25, 25)),
                null,
                NOW);
    }

    /** Nothing is known of it but itself. */
    static ContentDetails details(ContentView content) {
        return new ContentDetails(content, List.of(), List.of(), List.of(), null, List.of());
    }

    static ContentView content(int number, String business, ContentStatus status, int score) {
        return new ContentView(
                new ContentId(new UUID(30, number)),
                number,
                new CampaignId(new UUID(10, 1)),
                new LeadId(new UUID(20, number)),
                business,
                1,
                status,
                new PostText(
                        "%s fait vibrer la rue Saint-Denis depuis dix ans.".formatted(business),
                        "Une ardoise qui change chaque semaine, des produits d’ici et un accueil qui donne envie de"
                                + " revenir. On a demandé au chef ce qui le fait avancer.\n\nSa réponse : le plaisir de"
                                + " voir les habitués revenir.",
                        "Et vous, quelle est votre table préférée du quartier ?",
                        List.of("#Montréal", "#Restaurants", "#AchatLocal")),
                URI.create("images/sky.svg?v=" + number),
                "Une étoile se lève au-dessus de collines vertes",
                new Score(score),
                List.of(
                        new ScoreLine("relevance", 25, 30),
                        new ScoreLine("french", 25, 25),
                        new ScoreLine("hashtags", 10, 15),
                        new ScoreLine("image", 20, 20),
                        new ScoreLine("length", 0, 10)),
                List.of(),
                List.of(),
                status == ContentStatus.REJECTED ? "Le ton ne convient pas" : null,
                NOW.minus(Duration.ofHours(number)));
    }

    static ContentView doubtful(ContentView content, Obstacle... obstacles) {
        return copy(content, content.version(), List.of(obstacles));
    }

    /** Somebody changed it. */
    static ContentView edited(ContentView content) {
        return copy(content, content.version() + 1, content.obstacles());
    }

    private static ContentView copy(ContentView content, long version, List<Obstacle> obstacles) {
        return new ContentView(
                content.id(),
                version,
                content.campaign(),
                content.lead(),
                content.leadName(),
                content.variant(),
                content.status(),
                content.text(),
                content.image(),
                content.altText(),
                content.score(),
                content.reasons(),
                obstacles,
                content.rejectReasons(),
                content.reason(),
                content.createdAt());
    }
}
