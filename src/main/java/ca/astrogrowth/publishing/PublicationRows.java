package ca.astrogrowth.publishing;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

/** All publications of the workspace. */
interface PublicationRows extends Repository<Publication, UUID>, JpaSpecificationExecutor<Publication> {

    Publication save(Publication publication);

    Optional<Publication> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Publication p where p.id = :id")
    Optional<Publication> locked(UUID id);

    /** The queue of an identity, or of what waits for a first one, in its order. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Publication p where p.state = QUEUED and p.identityId is not distinct from :identity "
            + "order by p.dueAt, p.id")
    List<Publication> queued(@Nullable UUID identity);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Publication p where p.state = SENDING and p.leaseUntil <= :now")
    List<Publication> expired(Instant now);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update Publication p set p.reason = :reason where p.state = QUEUED and p.identityId = :identity "
            + "and (p.reason is null or p.reason <> :reason)")
    int hold(UUID identity, String reason);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update Publication p set p.reason = :reason where p.state = QUEUED and p.identityId is null "
            + "and (p.reason is null or p.reason <> :reason)")
    int holdHomeless(String reason);

    /** What waited for a first identity has one. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update Publication p set p.identityId = :identity, p.reason = null where p.state = QUEUED "
            + "and p.identityId is null")
    int adopt(UUID identity);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2"))
    @Query("select p from Publication p where p.nextReadingAt <= :now order by p.nextReadingAt")
    List<Publication> readable(Instant now, Limit limit);

    @Query("select p from Publication p where coalesce(p.publishedAt, p.dueAt) >= :from "
            + "and coalesce(p.publishedAt, p.dueAt) < :until and p.state <> REFUSED "
            + "order by coalesce(p.publishedAt, p.dueAt), p.id")
    List<Publication> between(Instant from, Instant until);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Publication p where p.contentId = :content and p.state <> REFUSED")
    Optional<Publication> live(UUID content);

    @Query("select distinct p.identityId from Publication p where p.state = QUEUED and p.identityId is not null")
    List<UUID> queuedIdentities();

    boolean existsByPostUrn(String urn);

    Optional<Publication> findFirstByContentIdOrderByIdDesc(UUID content);

    List<Publication> findByCampaignIdOrderByIdDesc(UUID campaign, Limit limit);

    Optional<Publication> findFirstByCampaignIdAndStateOrderByDueAtAscIdAsc(UUID campaign, PublicationState state);

    @Query("select p.state as state, count(p) as number from Publication p group by p.state")
    List<Count> counts();

    @Query(
            "select p.state as state, count(p) as number from Publication p where p.campaignId = :campaign group by p.state")
    List<Count> counts(UUID campaign);

    /** How many publications are in a state. */
    interface Count {

        PublicationState getState();

        long getNumber();
    }
}
