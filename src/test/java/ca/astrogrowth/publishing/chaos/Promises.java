package ca.astrogrowth.publishing.chaos;

import ca.astrogrowth.publishing.PublicationState;
import ca.astrogrowth.publishing.PublicationView;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What must hold whatever was hurt. Each promise that does not is said in a sentence. */
final class Promises {

    private Promises() {}

    static List<String> broken(Witness witness, Shop shop, List<UUID> contents) {
        List<String> broken = new ArrayList<>();
        for (UUID content : contents) {
            List<Witness.Request> requests = witness.requests(content);
            if (requests.size() > 1) {
                broken.add("asked for " + requests.size() + " times: " + requests);
            }
            shop.publication(content)
                    .ifPresentOrElse(
                            publication -> broken.addAll(told(publication, requests)),
                            () -> broken.add("lost: " + content));
        }
        if (shop.stuck() > 0) {
            broken.add(shop.stuck() + " are being sent beyond their lease");
        }
        broken.addAll(tooSoon(witness, shop.member().urn()));
        return broken;
    }

    /** What we say about a content is what LinkedIn has. */
    private static List<String> told(PublicationView publication, List<Witness.Request> requests) {
        boolean there = requests.stream().anyMatch(request -> request.created() != null);
        if (there != (publication.state() == PublicationState.PUBLISHED)) {
            return List.of("LinkedIn has " + requests + ", and we say " + publication);
        }
        URI post = publication.post();
        boolean known = post == null
                || requests.stream().anyMatch(request -> post.toString().contains("" + request.created()));
        return known ? List.of() : List.of("LinkedIn has " + requests + ", and we say " + post);
    }

    private static List<String> tooSoon(Witness witness, String author) {
        List<Witness.Request> posts = witness.requests().stream()
                .filter(request -> request.author().equals(author) && request.created() != null)
                .toList();
        List<String> broken = new ArrayList<>();
        for (int i = 1; i < posts.size(); i++) {
            Duration gap = Duration.between(posts.get(i - 1).at(), posts.get(i).at());
            if (gap.compareTo(Ground.PACE) < 0) {
                broken.add("only " + gap.toMillis() + " ms after another: " + posts.get(i));
            }
        }
        return broken;
    }
}
