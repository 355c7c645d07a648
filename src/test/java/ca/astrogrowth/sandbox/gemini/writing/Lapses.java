package ca.astrogrowth.sandbox.gemini.writing;

import ca.astrogrowth.sandbox.gemini.prompt.Facts;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;

/**
 * What a model does wrong on some days: one post in five has a lapse, one in twenty has several. The same prompt has the same
 * lapses on every machine, and no lapse makes a post malformed.
 */
public final class Lapses {

    private static final double SHARE = 0.20;
    private static final double SHARE_OF_BAD_DAYS = 0.06;
    private static final int LAPSES_OF_A_BAD_DAY = 5;

    private final SplittableRandom chance;
    private final String city;
    private final String name;

    private Lapses(Facts facts, long seed) {
        this.chance = new SplittableRandom(~seed);
        this.city = facts.value("ville").orElse("").split(",", 2)[0].strip();
        this.name = facts.value("nom").orElse("");
    }

    public static Post in(Post post, Facts facts, long seed) {
        Lapses lapses = new Lapses(facts, seed);
        double day = lapses.chance.nextDouble();
        if (day >= SHARE) {
            return post;
        }
        Post lapsed = post;
        int howMany = day < SHARE_OF_BAD_DAYS ? LAPSES_OF_A_BAD_DAY : 1;
        List<UnaryOperator<Post>> kinds = lapses.kinds();
        int first = lapses.chance.nextInt(kinds.size());
        for (int i = 0; i < howMany; i++) {
            lapsed = kinds.get((first + i) % kinds.size()).apply(lapsed);
        }
        return lapsed;
    }

    /** In an order in which those that follow each other do not undo each other. */
    private List<UnaryOperator<Post>> kinds() {
        return List.of(
                this::withoutCity,
                this::tooShort,
                this::twoHashtags,
                this::anglicism,
                this::withoutCall,
                this::boast,
                this::withoutName,
                this::bareAltText,
                this::dated);
    }

    private Post withoutCity(Post post) {
        return city.isEmpty() ? post : said(post, text -> text.replace(city, "la région"));
    }

    private Post withoutName(Post post) {
        return name.isEmpty() ? post : said(post, text -> text.replace(name, "cette équipe"));
    }

    private Post tooShort(Post post) {
        int end = post.body().indexOf("\n\n");
        return body(post, end < 0 ? post.body() : post.body().substring(0, end));
    }

    private Post twoHashtags(Post post) {
        return new Post(
                post.hook(),
                post.body(),
                post.callToAction(),
                post.hashtags().subList(0, Math.min(2, post.hashtags().size())),
                post.claims(),
                post.altText());
    }

    private Post anglicism(Post post) {
        return body(
                post,
                post.body()
                        + "\n\nBookez un meeting ce week-end, par e-mail ou sur notre newsletter: le feedback compte !");
    }

    private Post boast(Post post) {
        return body(post, post.body() + " C’est, à notre avis, la meilleure adresse en ville.");
    }

    private Post dated(Post post) {
        return body(post, post.body() + " Une aventure commencée en 1994, il y a plus de trente ans.");
    }

    private Post withoutCall(Post post) {
        return new Post(
                post.hook(), post.body(), "Une belle histoire locale.", post.hashtags(), post.claims(), post.altText());
    }

    private Post bareAltText(Post post) {
        return new Post(post.hook(), post.body(), post.callToAction(), post.hashtags(), post.claims(), "Photo");
    }

    private static Post body(Post post, String body) {
        return new Post(post.hook(), body, post.callToAction(), post.hashtags(), post.claims(), post.altText());
    }

    private static Post said(Post post, UnaryOperator<String> change) {
        return new Post(
                change.apply(post.hook()),
                change.apply(post.body()),
                change.apply(post.callToAction()),
                post.hashtags(),
                post.claims(),
                post.altText());
    }
}
