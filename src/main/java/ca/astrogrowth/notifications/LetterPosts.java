package ca.astrogrowth.notifications;

import ca.astrogrowth.common.Score;
import ca.astrogrowth.content.ContentView;
import ca.astrogrowth.content.PostText;
import ca.astrogrowth.content.Proof;
import ca.astrogrowth.content.Proofs;
import ca.astrogrowth.notifications.LetterLink.Action;
import ca.astrogrowth.notifications.mail.Letter;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows contents in a letter, each with what can be done with it from there. */
@Component
class LetterPosts {

    private static final int MOST = 3;

    private final Proofs proofs;
    private final LetterLinks links;
    private final Wording wording;

    LetterPosts(Proofs proofs, LetterLinks links, Wording wording) {
        this.proofs = proofs;
        this.links = links;
        this.wording = wording;
    }

    List<Letter.Post> of(List<Proof> waiting, UUID reader, Locale locale) {
        return waiting.stream()
                .limit(MOST)
                .map(proof -> post(proof, reader, locale))
                .toList();
    }

    private Letter.Post post(Proof proof, UUID reader, Locale locale) {
        ContentView content = proof.content();
        PostText text = content.text();
        return new Letter.Post(
                content.leadName(),
                text == null ? "" : text.hook(),
                score(content.score(), locale),
                picture(content),
                link("approve", links.decision(reader, proof, Action.APPROVE), locale),
                link("reject", links.decision(reader, proof, Action.REJECT), locale),
                link("see", links.content(content.id()), locale));
    }

    private String score(@Nullable Score score, Locale locale) {
        return score == null ? "" : wording.of("letter.post.score", locale, score.value());
    }

    private Letter.@Nullable Picture picture(ContentView content) {
        String description = content.altText() == null ? "" : content.altText();
        return proofs.thumbnail(content.id())
                .map(jpeg -> new Letter.Picture(jpeg, description))
                .orElse(null);
    }

    private Letter.Link link(String name, URI address, Locale locale) {
        return new Letter.Link(wording.of("letter.post." + name, locale), address);
    }
}
