package ca.astrogrowth.notifications;

import ca.astrogrowth.accounts.rights.NeedsNothing;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which letters people of the current workspace want. */
@Service
@Transactional
@NeedsNothing("one’s own letters")
public class LetterChoices {

    private final JdbcClient database;

    LetterChoices(JdbcClient database) {
        this.database = database;
    }

    /** Of every kind, in the order in which they are shown. */
    @Transactional(readOnly = true)
    public Map<LetterKind, Boolean> of(UUID person) {
        Map<LetterKind, Boolean> choices = new EnumMap<>(LetterKind.class);
        Arrays.stream(LetterKind.values()).forEach(kind -> choices.put(kind, wants(person, kind)));
        return choices;
    }

    @Transactional(readOnly = true)
    public boolean wants(UUID person, LetterKind kind) {
        Optional<Boolean> chosen = database.sql(
                        "select wanted from letter_choices where person_id = :person and kind = :kind")
                .param("person", person)
                .param("kind", kind.name())
                .query(Boolean.class)
                .optional();
        return chosen.orElse(kind.usual());
    }

    public void choose(UUID person, LetterKind kind, boolean wanted) {
        database.sql("""
                        insert into letter_choices (person_id, kind, wanted) values (:person, :kind, :wanted)
                        on conflict (person_id, kind) do update set wanted = excluded.wanted""")
                .param("person", person)
                .param("kind", kind.name())
                .param("wanted", wanted)
                .update();
    }
}
