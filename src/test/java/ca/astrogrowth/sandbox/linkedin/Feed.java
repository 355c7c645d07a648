package ca.astrogrowth.sandbox.linkedin;

import static ca.astrogrowth.sandbox.Template.escape;
import static java.util.stream.Collectors.joining;

import ca.astrogrowth.sandbox.Call;
import ca.astrogrowth.sandbox.Reply;
import ca.astrogrowth.sandbox.Route;
import ca.astrogrowth.sandbox.linkedin.Ledger.Image;
import ca.astrogrowth.sandbox.linkedin.Ledger.Post;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What people and tests see of LinkedIn, which its own API would not show them. */
final class Feed {

    private static final String IMAGES = "/__sandbox/linkedin/images/";
    private static final int SHOWN = 60;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM, HH 'h' mm", Locale.CANADA_FRENCH)
            .withZone(ZoneId.of("America/Toronto"));

    private final Store store;
    private final Accounts accounts;

    Feed(Store store, Accounts accounts) {
        this.store = store;
        this.accounts = accounts;
    }

    List<Route> routes() {
        return List.of(
                Route.of("GET", "/__sandbox/linkedin/posts", call -> Reply.json(200, posts())),
                Route.of("GET", IMAGES + "(?<id>[\\w-]+)", this::image));
    }

    /** Oldest first. */
    List<PublishedPost> posts() {
        return store.read(ledger -> ledger.posts().values().stream()
                .filter(Post::live)
                .map(this::published)
                .toList());
    }

    private PublishedPost published(Post post) {
        String image = post.image();
        return new PublishedPost(
                post.urn(),
                accounts.name(post.author()),
                post.author(),
                post.text(),
                post.commentary(),
                LittleText.hashtags(post.commentary()),
                image == null ? null : IMAGES + last(image),
                post.altText(),
                post.at());
    }

    private static String last(String urn) {
        return urn.substring(urn.lastIndexOf(':') + 1);
    }

    private Reply image(Call call) {
        String id = call.path("id");
        Optional<Image> image =
                store.read(ledger -> Optional.ofNullable(ledger.images().get(id)));
        return image.flatMap(known ->
                        store.picture(id).map(bytes -> new Reply(200, Map.of("Content-Type", known.type()), bytes)))
                .orElseGet(() -> Reply.empty(404));
    }

    String panel() {
        List<PublishedPost> posts = posts();
        String cards = posts.reversed().stream().limit(SHOWN).map(Feed::card).collect(joining());
        return """
                <section class="card"><h2>Publications LinkedIn <small>%d</small></h2>%s</section>
                """.formatted(
                        posts.size(),
                        cards.isEmpty()
                                ? "<p class=\"none\">Rien de publié encore.</p>"
                                : "<div class=\"posts\">" + cards + "</div>");
    }

    private static String card(PublishedPost post) {
        String image = post.image() == null
                ? ""
                : "<img loading=\"lazy\" src=\"%s\" alt=\"%s\">"
                        .formatted(post.image(), escape(Objects.requireNonNullElse(post.altText(), "")));
        return """
                <article class="post" data-urn="%s">%s<p>%s</p><footer><strong>%s</strong> · %s<br>%s</footer></article>
                """.formatted(
                        escape(post.urn()),
                        image,
                        escape(post.text()),
                        escape(post.author()),
                        TIME.format(post.at()),
                        escape(post.urn()));
    }
}
