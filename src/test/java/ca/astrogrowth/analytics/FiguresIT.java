package ca.astrogrowth.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.AstroTest;
import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.campaigns.NewCampaign;
import ca.astrogrowth.common.Industry;
import ca.astrogrowth.common.Locality;
import ca.astrogrowth.tenancy.TenantContext;
import ca.astrogrowth.tenancy.TenantId;
import ca.astrogrowth.tenancy.Tenants;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@AstroTest
class FiguresIT {

    private static final Period NOVEMBER = new Period(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30));

    @Autowired
    private Tenants tenants;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private Figures figures;

    @Autowired
    private TransactionTemplate transactions;

    private TenantId tenant;
    private CampaignId campaign;

    @BeforeEach
    void aWorkspace() {
        tenant = tenants.provision("Bistro").id();
        campaign = in(() -> campaigns.create(
                        new NewCampaign("Restaurants", Industry.RESTAURANT, new Locality("Laval", "QC"), 10)))
                .id();
    }

    @Test
    void allThatTheDashboardCountsIsReadByOneStatement() {
        assertThat(statements(() -> figures.standing(NOVEMBER)))
                .singleElement()
                .asString()
                .contains("counted_leads", "counted_contents", "published_posts", "daily_metrics");
    }

    @Test
    void aCampaignsFiguresAreReadByOneStatement() {
        assertThat(statements(() -> figures.of(campaign))).hasSize(1);
    }

    @Test
    void anEmptyWorkspaceHasItsCampaignAndNothingElse() {
        Standing standing = in(() -> figures.standing(NOVEMBER));

        assertThat(standing.overview()).isEqualTo(new Figures.Overview(1, 0, 0, 0, 0));
        assertThat(standing.leads().fraction()).isNull();
        assertThat(standing.engagement()).isEqualTo(Summary.NOTHING);
    }

    /** Those that this thread sends to the database. */
    private List<String> statements(Supplier<?> work) {
        Logger logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        Level before = logger.getLevel();
        ListAppender<ILoggingEvent> sent = new ListAppender<>();
        sent.start();
        logger.setLevel(Level.DEBUG);
        logger.addAppender(sent);
        try {
            in(work);
        } finally {
            logger.detachAppender(sent);
            logger.setLevel(before);
        }
        String here = Thread.currentThread().getName();
        return List.copyOf(sent.list).stream()
                .filter(event -> event.getThreadName().equals(here))
                .map(ILoggingEvent::getFormattedMessage)
                .filter(message -> message.startsWith("Executing prepared SQL statement"))
                .toList();
    }

    private <T> T in(Supplier<T> work) {
        return TenantContext.where(tenant).call(() -> transactions.execute(status -> work.get()));
    }
}
