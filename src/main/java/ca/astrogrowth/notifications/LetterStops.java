package ca.astrogrowth.notifications;

import ca.astrogrowth.accounts.People;
import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.accounts.rights.NeedsNothing;
import ca.astrogrowth.notifications.LetterLinks.Stop;
import ca.astrogrowth.tenancy.TenantContext;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** No more letters of a kind, from a letter of that kind and without signing in. Called without a tenant. */
@Service
@NeedsNothing("one’s own letters")
public class LetterStops {

    private final LetterLinks links;
    private final People people;
    private final LetterChoices choices;

    LetterStops(LetterLinks links, People people, LetterChoices choices) {
        this.links = links;
        this.people = people;
        this.choices = choices;
    }

    /** Looks, and changes nothing. @return empty when the link is not (any more) one of ours */
    public Optional<Standing> open(String token) {
        return links.stop(token).flatMap(stop -> reader(stop).map(reader -> standing(stop, reader)));
    }

    /** May be said twice. */
    public Optional<Standing> set(String token, boolean wanted) {
        return links.stop(token)
                .flatMap(stop -> reader(stop).map(reader -> {
                    TenantContext.where(stop.tenant()).run(() -> choices.choose(stop.person(), stop.kind(), wanted));
                    return standing(stop, reader);
                }));
    }

    private Optional<SignedIn> reader(Stop stop) {
        return people.in(stop.person(), stop.tenant());
    }

    private Standing standing(Stop stop, SignedIn reader) {
        boolean wanted = TenantContext.where(stop.tenant()).call(() -> choices.wants(stop.person(), stop.kind()));
        return new Standing(stop.kind(), reader.workspace(), wanted);
    }

    /** @param wanted whether the letters of this kind come */
    public record Standing(LetterKind kind, String workspace, boolean wanted) {}
}
