package ca.astrogrowth.publishing;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All publications of the workspace. */
interface PublicationRows extends Repository<Publication, UUID> {

    Publication save(Publication publication);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Publication p where p.id = :id")
    Optional<Publication> locked(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Publication p where p.state = QUEUED and p.dueAt <= :now order by p.dueAt, p.id")
    List<Publication> due(Instant now, Limit limit);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Publication p where p.state = SENDING and p.leaseUntil <= :now")
    List<Publication> expired(Instant now);

    @Query("select min(p.dueAt) from Publication p where p.state = QUEUED")
    Optional<Instant> nextDue();

    /** Until when somebody has one in hand. */
    @Query("select max(p.leaseUntil) from Publication p where p.leaseUntil > :now")
    Optional<Instant> inHand(Instant now);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update Publication p set p.reason = :reason where p.state = QUEUED")
    void hold(String reason);

    @Query("select count(p) > 0 from Publication p where p.contentId = :content and p.state <> REFUSED")
    boolean isLive(UUID content);

    boolean existsByPostUrn(String urn);

    Optional<Publication> findFirstByContentIdOrderByIdDesc(UUID content);

    List<Publication> findByCampaignIdOrderByIdDesc(UUID campaign, Limit limit);

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
