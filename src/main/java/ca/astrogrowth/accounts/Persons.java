package ca.astrogrowth.accounts;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** All people, of all workspaces: read on the platform's behalf only. */
interface Persons extends Repository<Person, UUID> {

    Optional<Person> findByEmail(String email);

    Optional<Person> findById(UUID id);

    /** Nobody else changes them meanwhile: a link serves once, even when it is used twice at the same time. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Person> findLockedById(UUID id);

    /** At once, because the membership that follows in plain SQL refers to the row. */
    Person saveAndFlush(Person person);
}
