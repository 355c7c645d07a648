package ca.astrogrowth.campaigns;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The rows of {@code campaigns}, newest first. */
interface StoredCampaigns extends Repository<Campaign, UUID> {

    Campaign save(Campaign campaign);

    Optional<Campaign> findById(UUID id);

    /** Waits for whoever is moving the campaign: several stages report at the same time. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Campaign c where c.id = :id")
    Optional<Campaign> findToMove(UUID id);

    List<Campaign> findByArchivedAtIsNullAndStateInAndIdLessThanOrderByIdDesc(
            Collection<CampaignState> states, UUID before, Limit limit);

    List<Campaign> findByArchivedAtIsNullAndStateInOrderByIdDesc(Collection<CampaignState> states, Limit limit);

    List<Campaign> findByArchivedAtIsNullAndNameContainingIgnoreCaseOrderByIdDesc(String words, Limit limit);

    long countByArchivedAtIsNull();
}
