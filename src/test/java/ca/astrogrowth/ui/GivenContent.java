package ca.astrogrowth.ui;

import ca.astrogrowth.content.ClientAnswer;
import ca.astrogrowth.content.ContentDetails;
import ca.astrogrowth.content.ContentDetails.CitedClaim;
import ca.astrogrowth.content.ContentId;
import ca.astrogrowth.content.ContentStatus;
import ca.astrogrowth.content.ContentView;
import ca.astrogrowth.content.Correction;
import ca.astrogrowth.content.Edition;
import ca.astrogrowth.content.Obstacle;
import ca.astrogrowth.content.Part;
import ca.astrogrowth.content.PostText;
import ca.astrogrowth.content.Remark;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Contents that tests start from, with what was found in them. */
final class GivenContent {

    static final ContentId TWIN = new ContentId(new UUID(30, 77));
    private static final ContentView PLAIN = Given.content(1, "Chez Léonie", ContentStatus.PENDING, 90);
    private static final PostText TEXT = Objects.requireNonNull(PLAIN.text());
    private static final String HOOK = TEXT.hook();
    private static final String BODY = TEXT.body();
    private static final Remark IN_HOOK =
            remark("CHIFFRES", Part.HOOK, HOOK, "depuis dix ans", "Écrivez le nombre en chiffres.", "depuis 10 ans");
    private static final Remark OVERLAPPING =
            remark("DUREE", Part.HOOK, HOOK, "dix ans", "On dirait une durée.", "une décennie");
    private static final Remark IN_BODY =
            remark("DEUX_POINTS", Part.BODY, BODY, " :", "Une espace insécable précède le deux-points.", "\u00a0:");
    static final Correction HOOK_REMARK_FIRST = first(IN_HOOK);
    static final Correction BODY_REMARK_FIRST = first(IN_BODY);

    private GivenContent() {}

    static ContentView of(ContentStatus status, @Nullable String reason) {
        return with(status, 1, List.of(), List.of(), reason);
    }

    static ContentView variant(int variant) {
        ContentView first = with(ContentStatus.PENDING, variant, List.of(), List.of(), null);
        return new ContentView(
                new ContentId(new UUID(31, variant)),
                first.version(),
                first.campaign(),
                first.lead(),
                first.leadName(),
                variant,
                first.status(),
                first.text(),
                first.image(),
                first.altText(),
                first.score(),
                first.reasons(),
                List.of(),
                List.of(),
                null,
                first.createdAt());
    }

    static ContentView rejected() {
        return with(ContentStatus.REJECTED, 1, List.of(), List.of("tone", "long"), "Pas comme ça");
    }

    static ContentDetails blocked() {
        ContentView content = with(
                ContentStatus.PENDING,
                1,
                List.of(
                        Obstacle.of("superlative", "la meilleure table"),
                        new Obstacle("trade", "vin gratuit", "alcohol_rebate", "Loi sur la publicité, art. 2"),
                        Obstacle.of("twin", "Le Petit Plateau")),
                List.of(),
                null);
        return new ContentDetails(
                content, List.of(), List.of(), List.of(), new ContentDetails.Twin(TWIN, "Le Petit Plateau"), List.of());
    }

    static ContentDetails remarked(ContentStatus status) {
        return new ContentDetails(
                of(status, null), List.of(), List.of(IN_HOOK, OVERLAPPING, IN_BODY), List.of(), null, List.of());
    }

    static ContentDetails claiming() {
        return new ContentDetails(
                of(ContentStatus.PENDING, null),
                List.of(
                        new CitedClaim("sur le Plateau", "quartier", "Plateau-Mont-Royal"),
                        new CitedClaim("une table", "metier", "restaurant"),
                        new CitedClaim("depuis dix ans", null, null)),
                List.of(),
                List.of(),
                null,
                List.of());
    }

    static ContentDetails edited() {
        PostText now = TEXT;
        PostText old = new PostText(now.hook().replace("dix", "vingt"), now.body(), now.callToAction(), now.hashtags());
        return new ContentDetails(
                of(ContentStatus.PENDING, null),
                List.of(),
                List.of(),
                List.of(
                        new Edition(2, Edition.Origin.PERSON, null, now, Given.NOW),
                        new Edition(1, Edition.Origin.MODEL, "Plus court", old, Given.NOW.minus(Duration.ofHours(1)))),
                null,
                List.of());
    }

    /** It waits for the client, who wanted something else the first time. */
    static ContentDetails withClient() {
        return new ContentDetails(
                of(ContentStatus.WITH_CLIENT, null),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(new ClientAnswer(
                        "Jean Roy", "Parlez de la terrasse", false, Given.NOW.minus(Duration.ofHours(3)))));
    }

    /** The client wants something else. */
    static ContentDetails wished() {
        return new ContentDetails(
                of(ContentStatus.PENDING, "hold.client"),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(new ClientAnswer("Jean Roy", "Parlez de la terrasse", true, Given.NOW)));
    }

    /** Everything at once, for looking at it. */
    static ContentDetails full(ContentView content) {
        if (content.status() != ContentStatus.PENDING || content.text() == null) {
            return Given.details(content);
        }
        String hook = content.text().hook();
        return new ContentDetails(
                seen(content),
                claiming().claims(),
                List.of(
                        remark(
                                "C",
                                Part.HOOK,
                                hook,
                                "depuis dix ans",
                                "Écrivez le nombre en chiffres.",
                                "depuis 10 ans"),
                        IN_BODY),
                edited().editions(),
                new ContentDetails.Twin(TWIN, "Le Petit Plateau"),
                List.of());
    }

    private static ContentView seen(ContentView content) {
        return new ContentView(
                content.id(),
                content.version(),
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
                blocked().content().obstacles(),
                List.of(),
                "hold.changed",
                content.createdAt());
    }

    private static ContentView with(
            ContentStatus status,
            int variant,
            List<Obstacle> obstacles,
            List<String> rejected,
            @Nullable String reason) {
        return new ContentView(
                PLAIN.id(),
                PLAIN.version(),
                PLAIN.campaign(),
                PLAIN.lead(),
                PLAIN.leadName(),
                variant,
                status,
                PLAIN.text(),
                PLAIN.image(),
                PLAIN.altText(),
                PLAIN.score(),
                PLAIN.reasons(),
                obstacles,
                rejected,
                reason,
                PLAIN.createdAt());
    }

    private static Remark remark(
            String rule, Part part, String text, String words, String message, String... corrections) {
        int start = text.indexOf(words);
        return new Remark(rule, part, start, start + words.length(), message, List.of(corrections));
    }

    private static Correction first(Remark remark) {
        return new Correction(
                remark.part(),
                remark.start(),
                remark.end(),
                remark.corrections().getFirst());
    }
}
