package ca.astrogrowth.content;

import ca.astrogrowth.common.Score;
import ca.astrogrowth.content.gemini.GeminiException;
import ca.astrogrowth.content.image.Picture;
import ca.astrogrowth.storage.ObjectStore;
import ca.astrogrowth.storage.ObjectStoreException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The current workspace's contents as letters show them. Pictures are bytes: a link of the store's is good for minutes. */
@Service
public class Proofs {

    private static final Logger log = LoggerFactory.getLogger(Proofs.class);

    private final StoredContents stored;
    private final ObjectStore objects;

    Proofs(StoredContents stored, ObjectStore objects) {
        this.stored = stored;
        this.objects = objects;
    }

    @Transactional(readOnly = true)
    public Optional<Proof> find(ContentId id) {
        return stored.findById(id.value()).map(Proofs::proof);
    }

    /** Those of them that wait for a person, the best first. */
    @Transactional(readOnly = true)
    public List<Proof> waiting(Collection<UUID> ids) {
        return stored.findByIdIn(ids).stream()
                .filter(Content::isPending)
                .map(Proofs::proof)
                .sorted(Comparator.comparing(Proofs::points).reversed())
                .toList();
    }

    /** Its picture as it will be published; empty when there is none, or the store does not give it. */
    public Optional<byte[]> picture(ContentId id) {
        try {
            return stored.findById(id.value())
                    .flatMap(content -> Optional.ofNullable(content.imagePath()))
                    .map(path -> objects.get(objects.key(path)));
        } catch (ObjectStoreException away) {
            log.warn("The picture of content {} could not be read", id);
            return Optional.empty();
        }
    }

    /** Its picture, at most 60 kB of it. */
    public Optional<byte[]> thumbnail(ContentId id) {
        try {
            return picture(id).map(Picture::thumbnail);
        } catch (GeminiException unreadable) {
            log.warn("The picture of content {} is none", id);
            return Optional.empty();
        }
    }

    static Proof proof(Content content) {
        return new Proof(content.view(null), content.hash());
    }

    private static int points(Proof proof) {
        Score score = proof.content().score();
        return score == null ? 0 : score.value();
    }
}
