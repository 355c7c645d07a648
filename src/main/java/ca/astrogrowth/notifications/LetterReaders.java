package ca.astrogrowth.notifications;

import ca.astrogrowth.accounts.People;
import ca.astrogrowth.accounts.rights.NeedsNothing;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Who follows the links of letters. Called without a tenant. */
@Service
@NeedsNothing("the link in a letter names who reads")
public class LetterReaders {

    private final LetterLinks links;
    private final People people;

    LetterReaders(LetterLinks links, People people) {
        this.links = links;
        this.people = people;
    }

    /** @return empty for somebody who chose none, or a link that leads nowhere */
    public Optional<Locale> language(String token) {
        return links.permission(token)
                .map(Permission::person)
                .or(() -> links.stop(token).map(LetterLinks.Stop::person))
                .flatMap(people::language)
                .map(Wording::locale);
    }
}
