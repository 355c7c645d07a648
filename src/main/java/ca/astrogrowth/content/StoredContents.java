package ca.astrogrowth.content;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rows of {@code contents}. */
interface StoredContents extends Repository<Content, UUID>, JpaSpecificationExecutor<Content> {

    List<Content> saveAll(Iterable<Content> contents);

    @Transactional(readOnly = true)
    Optional<Content> findById(UUID id);

    Content save(Content content);

    void flush();

    /** 0 when nothing was written about the lead. */
    @Query("select coalesce(max(c.variant), 0) from Content c where c.leadId = :lead")
    int lastVariant(UUID lead);

    List<Content> findByLeadIdOrderByIdDesc(UUID lead);

    void delete(Content content);

    @Query("select c.id from Content c where c.campaignId = :campaign order by c.id")
    List<UUID> idsOf(UUID campaign);

    @Query("select c.id from Content c where c.status = :status order by c.id")
    List<UUID> idsIn(ContentStatus status);

    List<Content> findByStatusOrderByDecidedAtAscIdAsc(ContentStatus status, Limit most);

    long countByStatus(ContentStatus status);

    @Query(
            "select c.id from Content c where c.campaignId = :campaign and c.status = DRAFT and c.reason = :why order by c.id")
    List<UUID> findPutDown(UUID campaign, String why);

    @Query("select distinct c.leadId from Content c where c.campaignId = :campaign")
    Set<UUID> leadsOf(UUID campaign);

    @Query("select count(distinct c.leadId) from Content c where c.campaignId = :campaign")
    long countLeadsOf(UUID campaign);

    List<Content> findByIdIn(Collection<UUID> ids);

    List<Content> findByLeadIdIn(Collection<UUID> leads);

    @Query("select count(distinct c.leadId) from Content c where c.leadId in :leads")
    long countLeads(Collection<UUID> leads);

    /** Waits for whoever is moving the content: two people may decide at the same moment. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Content c where c.id = :id")
    Optional<Content> findToMove(UUID id);

    @Query("select c.status as status, count(c) as total from Content c group by c.status")
    List<Tally> tally();

    @Query(
            "select c.status as status, count(c) as total from Content c where c.campaignId = :campaign group by c.status")
    List<Tally> tally(UUID campaign);

    /** How many are in a status. */
    interface Tally {

        ContentStatus getStatus();

        long getTotal();
    }
}
