package ca.astrogrowth.content.quality;

import ca.astrogrowth.content.PostText;
import ca.astrogrowth.content.image.Picture;
import ca.astrogrowth.content.text.Claim;
import ca.astrogrowth.content.text.Draft;
import ca.astrogrowth.content.text.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong that is planted in a good post.
 *
 * @param least by how many points it lowers the score at least
 * @param gate which one it shuts; none when it only costs points
 */
record Defect(String kind, int least, @Nullable Gate gate, Plant plant, Picture picture) {

    static final Picture GOOD_PICTURE =
            new Picture(new byte[] {1}, new byte[] {1}, new byte[] {1}, 1200, 627, false, "Une scène de rue.");
    private static final Picture BLANK =
            new Picture(new byte[] {1}, new byte[] {1}, new byte[] {1}, 1200, 627, true, "Une scène de rue.");
    private static final Picture SQUARE =
            new Picture(new byte[] {1}, new byte[] {1}, new byte[] {1}, 1080, 1080, false, "Une scène de rue.");

    interface Plant {
        Draft in(Draft draft, Facts facts);
    }

    static List<Defect> all() {
        List<Defect> all = new ArrayList<>(costly());
        all.addAll(shutting());
        return all;
    }

    private static List<Defect> costly() {
        return List.of(
                costs("wrong name", 10, Defect::withAnotherName),
                costs("missing city", 8, (draft, facts) -> replaced(draft, facts.value("ville"), "la région")),
                costs(
                        "two hashtags",
                        3,
                        (draft, facts) -> tags(draft, draft.text().hashtags().subList(0, 2))),
                costs(
                        "duplicate hashtags",
                        3,
                        (draft, facts) -> tags(draft, twice(draft.text().hashtags()))),
                costs(
                        "banned hashtag",
                        3,
                        (draft, facts) -> tags(draft, more(draft.text().hashtags()))),
                costs(
                        "hashtags of something else",
                        5,
                        (draft, facts) -> tags(draft, List.of("#Hockey", "#Voyage", "#Chats", "#Cinéma"))),
                costs("too short", 7, (draft, facts) -> body(draft, text -> text.substring(0, text.indexOf("\n\n")))),
                costs("too long", 9, (draft, facts) -> body(draft, text -> text + "\n\n" + FILLER.repeat(14))),
                costs("no call to action", 6, (draft, facts) -> call(draft, "Une belle histoire d’ici.")),
                costs("missing alt text", 5, (draft, facts) -> new Draft(draft.text(), draft.claims(), "")),
                costs(
                        "France-isms",
                        2,
                        (draft, facts) -> more(draft, "Bon week-end, bookez par e-mail sur le parking.")),
                costs(
                        "unreadable prose",
                        4,
                        (draft, facts) -> body(draft, text -> UNREADABLE.repeat(2) + "\n\n" + text)),
                costs("nothing of its own", 6, Defect::withoutOwnFacts));
    }

    private static List<Defect> shutting() {
        return List.of(
                shuts("English", 12, Gate.LANGUAGE, (draft, facts) -> body(draft, text -> ENGLISH.repeat(8))),
                shuts("half English", 0, Gate.LANGUAGE, (draft, facts) -> more(draft, ENGLISH)),
                shuts(
                        "invented award",
                        0,
                        Gate.AWARD,
                        (draft, facts) -> more(draft, "L’équipe a remporté le Grand Prix de la région.")),
                shuts(
                        "invented number",
                        0,
                        Gate.NUMBER,
                        (draft, facts) -> more(draft, "Depuis vingt-sept ans, la même adresse.")),
                shuts(
                        "invented price",
                        0,
                        Gate.OFFER,
                        (draft, facts) -> more(draft, "Tout cela à partir de 29,95\u00a0$.")),
                shuts(
                        "superlative",
                        0,
                        Gate.SUPERLATIVE,
                        (draft, facts) -> more(draft, "C’est la meilleure équipe de la ville.")),
                shuts(
                        "foreign link",
                        0,
                        Gate.LINK,
                        (draft, facts) -> more(draft, "Détails sur offre.autre-site.example.")),
                shuts("foreign phone", 0, Gate.LINK, (draft, facts) -> more(draft, "Appelez le 819 555-0177.")),
                shuts("profanity", 0, Gate.PROFANITY, (draft, facts) -> more(draft, "Tabarnak que c’est beau.")),
                shuts(
                        "invented speech",
                        0,
                        Gate.CLAIM,
                        (draft, facts) ->
                                more(draft, "«\u00a0Jamais je n’ai été aussi bien reçu\u00a0», raconte un client.")),
                shuts("claim without a fact", 0, Gate.CLAIM, (draft, facts) -> claim(draft, "Ouvert la nuit", "F99")),
                shuts(
                        "claim on another fact",
                        0,
                        Gate.CLAIM,
                        (draft, facts) -> claim(draft, "Une terrasse chauffée au bord de l’eau", "F2")),
                shuts(
                        "mixed alphabets",
                        0,
                        Gate.LANGUAGE,
                        (draft, facts) -> more(draft, "Un r\u0435stauran\u0442 d’ici.")),
                new Defect("blank image", 5, Gate.PICTURE, (draft, facts) -> draft, BLANK),
                new Defect("wrong image size", 5, Gate.PICTURE, (draft, facts) -> draft, SQUARE));
    }

    private static Defect costs(String kind, int least, Plant plant) {
        return new Defect(kind, least, null, plant, GOOD_PICTURE);
    }

    private static Defect shuts(String kind, int least, Gate gate, Plant plant) {
        return new Defect(kind, least, gate, plant, GOOD_PICTURE);
    }

    private static Draft withAnotherName(Draft draft, Facts facts) {
        String name = facts.value("nom").orElseThrow();
        Draft other = said(draft, text -> text.replace(name, "Chez Roger Bontemps"));
        for (String word : name.split("[^\\p{L}]+")) {
            other = word.length() > 3 ? said(other, text -> text.replace(word, "Roger")) : other;
        }
        return other;
    }

    private static Draft withoutOwnFacts(Draft draft, Facts facts) {
        Draft bare = draft;
        for (String key : List.of("quartier", "note")) {
            bare = replaced(bare, facts.value(key), "tout cela");
        }
        List<String> words = List.copyOf(Trades.category(facts));
        return said(bare, text -> {
            String[] all = text.split("(?<=[^\\p{L}])|(?=[^\\p{L}])");
            for (int i = 0; i < all.length; i++) {
                all[i] = words.contains(Trades.singular(Plain.of(all[i]))) ? "lieu" : all[i];
            }
            return String.join("", all);
        });
    }

    private static Draft replaced(Draft draft, java.util.Optional<String> value, String by) {
        return value.isEmpty() ? draft : said(draft, text -> text.replace(value.get(), by));
    }

    private static Draft more(Draft draft, String sentence) {
        return body(draft, text -> text + " " + sentence);
    }

    private static List<String> more(List<String> tags) {
        return List.of(tags.get(0), tags.get(1), tags.get(2), "#follow4follow");
    }

    private static List<String> twice(List<String> tags) {
        return List.of(tags.get(0), tags.get(1), tags.get(2), tags.get(0));
    }

    private static Draft body(Draft draft, UnaryOperator<String> change) {
        PostText text = draft.text();
        return with(draft, new PostText(text.hook(), change.apply(text.body()), text.callToAction(), text.hashtags()));
    }

    private static Draft call(Draft draft, String call) {
        PostText text = draft.text();
        return with(draft, new PostText(text.hook(), text.body(), call, text.hashtags()));
    }

    private static Draft tags(Draft draft, List<String> tags) {
        PostText text = draft.text();
        return with(draft, new PostText(text.hook(), text.body(), text.callToAction(), tags));
    }

    private static Draft said(Draft draft, UnaryOperator<String> change) {
        PostText text = draft.text();
        return with(
                draft,
                new PostText(
                        change.apply(text.hook()),
                        change.apply(text.body()),
                        change.apply(text.callToAction()),
                        text.hashtags()));
    }

    private static Draft claim(Draft draft, String text, String fact) {
        List<Claim> claims = new ArrayList<>(draft.claims());
        claims.add(new Claim(text, fact));
        return new Draft(draft.text(), claims, draft.altText());
    }

    private static Draft with(Draft draft, PostText text) {
        return new Draft(text, draft.claims(), draft.altText());
    }

    private static final String FILLER =
            "On prend le temps de se parler, de se saluer et de se dire ce qui compte pour nous. ";
    private static final String ENGLISH =
            "This is the place where you and your friends will be happy to have a seat with us and all of our team. ";
    private static final String UNREADABLE = "Considérant l’accompagnement multidisciplinaire continuellement renouvelé"
            + " qu’entreprennent collectivement plusieurs professionnels expérimentés, dont l’interdisciplinarité"
            + " institutionnelle favorise indéniablement l’épanouissement socioéconomique communautaire et"
            + " l’approfondissement relationnel intergénérationnel des collectivités environnantes, nous souhaitons"
            + " respectueusement souligner publiquement, officiellement et chaleureusement cette contribution"
            + " extraordinairement enrichissante que représentent quotidiennement leurs engagements. ";
}
