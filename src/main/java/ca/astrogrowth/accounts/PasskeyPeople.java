package ca.astrogrowth.accounts;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/**
 * People as devices know them: by their identifier, which says nothing, with name and address to choose by. Inside a
 * platform transaction. Signing up makes people, and nothing here.
 */
@Component
class PasskeyPeople implements PublicKeyCredentialUserEntityRepository {

    private final Persons persons;

    PasskeyPeople(Persons persons) {
        this.persons = persons;
    }

    static Bytes handle(UUID person) {
        return new Bytes(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(person.getMostSignificantBits())
                .putLong(person.getLeastSignificantBits())
                .array());
    }

    static UUID person(Bytes handle) {
        ByteBuffer bytes = ByteBuffer.wrap(handle.getBytes());
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return find(person(handle));
    }

    /** @param name a person's identifier; what is none is nobody's */
    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String name) {
        try {
            return find(UUID.fromString(name));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private @Nullable PublicKeyCredentialUserEntity find(UUID id) {
        return persons.findById(id)
                .map(person -> ImmutablePublicKeyCredentialUserEntity.builder()
                        .id(handle(person.id()))
                        .name(person.email())
                        .displayName(person.name())
                        .build())
                .orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity user) {
        throw new UnsupportedOperationException("People sign up");
    }

    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException("People sign up");
    }
}
