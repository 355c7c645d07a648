package ca.astrogrowth.ui;

import ca.astrogrowth.clients.ClientLink;
import ca.astrogrowth.clients.ClientRoom;
import ca.astrogrowth.content.ClientReply;
import ca.astrogrowth.content.ContentStatus;
import ca.astrogrowth.content.Proof;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Clients that tests start from, and what their links lead to. */
final class GivenClients {

    static final ClientLink GOOD = new ClientLink(
            new UUID(60, 1),
            "Jean Roy",
            "jean@exemple.ca",
            "fr",
            ClientLink.State.GOOD,
            Given.NOW,
            Given.NOW.plus(Duration.ofDays(30)),
            Given.NOW,
            URI.create("https://astrogrowth.example/client/abc"));

    static final ClientLink OVER = new ClientLink(
            new UUID(60, 2),
            "Luce Gagnon",
            null,
            "en",
            ClientLink.State.OVER,
            Given.NOW.minus(Duration.ofDays(40)),
            Given.NOW.minus(Duration.ofDays(10)),
            null,
            null);

    static final List<ClientLink> LINKS = List.of(GOOD, OVER);

    private GivenClients() {}

    /** @param token says what it leads to */
    static ClientRoom room(String token) {
        return switch (token) {
            case "ouvert" -> open(2, new ClientReply.Done(true, "Café Boréal"));
            case "rien" -> open(0, null);
            case "fini" -> new ClientRoom.Closed(ClientRoom.Why.OVER, "Bistro Marie", "fr");
            default -> new ClientRoom.Unknown();
        };
    }

    private static ClientRoom open(int waiting, @Nullable ClientReply reply) {
        List<Proof> proofs = IntStream.rangeClosed(1, waiting)
                .mapToObj(number ->
                        new Proof(Given.content(number, "Chez Léonie", ContentStatus.WITH_CLIENT, 90), "hash" + number))
                .toList();
        return new ClientRoom.Open("Jean Roy", "Bistro Marie", "fr", proofs, waiting, true, reply);
    }
}
