package ca.astrogrowth.accounts;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All people, of all workspaces: read on the platform's behalf only. */
interface Persons extends Repository<Person, UUID> {

    Optional<Person> findByEmail(String email);

    Optional<Person> findById(UUID id);

    /** At once, because the membership that follows in plain SQL refers to the row. */
    Person saveAndFlush(Person person);
}
