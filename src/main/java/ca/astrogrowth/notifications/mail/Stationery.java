package ca.astrogrowth.notifications.mail;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes letters on the paper of the house, as HTML and as plain text. */
@Component
class Stationery {

    private static final ResourceBundle.Control AS_ASKED =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT);

    private final Paper html = Paper.html("letter");
    private final Paper htmlPost = Paper.html("letter-post");
    private final Paper htmlPicture = Paper.html("letter-picture");
    private final Paper htmlScore = Paper.html("letter-score");
    private final Paper htmlChoices = Paper.html("letter-choices");
    private final Paper plain = Paper.plain("letter");
    private final Paper plainPost = Paper.plain("letter-post");
    private final Paper plainChoices = Paper.plain("letter-choices");

    String html(Letter letter) {
        List<Letter.Post> posts = letter.posts();
        String filled = IntStream.range(0, posts.size())
                .mapToObj(number -> htmlPost(posts.get(number), number))
                .collect(Collectors.joining());
        return html.fill(values(letter, filled, htmlChoices));
    }

    String plain(Letter letter) {
        return plain.fill(values(
                letter,
                letter.posts().stream()
                        .map(post -> plainPost.fill(values(post)))
                        .collect(Collectors.joining()),
                plainChoices));
    }

    /** How a letter's picture is called in its own letter. */
    static String picture(int number) {
        return "post" + (number + 1);
    }

    private String htmlPost(Letter.Post post, int number) {
        Map<String, String> values = values(post);
        Letter.Picture picture = post.picture();
        values.put(
                "picture",
                picture == null
                        ? ""
                        : htmlPicture.fill(Map.of("picture", picture(number), "description", picture.description())));
        values.put("score", post.score().isEmpty() ? "" : htmlScore.fill(Map.of("score", post.score())));
        return htmlPost.fill(values);
    }

    private static Map<String, String> values(Letter letter, String posts, Paper choices) {
        Map<String, String> values = new HashMap<>();
        values.put("language", letter.locale().toLanguageTag());
        values.put("subject", letter.subject());
        values.put("preview", letter.preview());
        values.put("title", letter.title());
        values.put("text", letter.text());
        values.put("posts", posts);
        values.put("why", letter.foot().why());
        privacy(values, letter);
        put(values, "action", "address", letter.action());
        values.put("choices", choices(letter.foot().choices(), choices));
        return values;
    }

    /** The house's own page, beside wherever the letter leads. */
    private static void privacy(Map<String, String> values, Letter letter) {
        ResourceBundle sentences = ResourceBundle.getBundle("vaadin-i18n.translations", letter.locale(), AS_ASKED);
        values.put("privacy", sentences.getString("privacy.link"));
        values.put(
                "privacy_address",
                letter.action()
                        .address()
                        .resolve(sentences.getString("privacy.path"))
                        .toString());
    }

    private static String choices(Letter.@Nullable Choices offered, Paper paper) {
        if (offered == null) {
            return "";
        }
        Map<String, String> values = new HashMap<>();
        put(values, "preferences", "preferences_address", offered.preferences());
        put(values, "stop", "stop_address", offered.stop());
        return paper.fill(values);
    }

    private static Map<String, String> values(Letter.Post post) {
        Map<String, String> values = new HashMap<>();
        values.put("business", post.business());
        values.put("hook", post.hook());
        values.put("score", post.score());
        put(values, "approve", "approve_address", post.approve());
        put(values, "reject", "reject_address", post.reject());
        put(values, "see", "see_address", post.see());
        return values;
    }

    private static void put(Map<String, String> values, String words, String address, Letter.Link link) {
        values.put(words, link.words());
        values.put(address, link.address().toString());
    }
}
