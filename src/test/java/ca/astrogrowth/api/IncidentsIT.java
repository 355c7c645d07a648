package ca.astrogrowth.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.astrogrowth.AstroTest;
import ca.astrogrowth.TwoTenants;
import ca.astrogrowth.accounts.People;
import ca.astrogrowth.tenancy.TenantContext;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The register of incidents: it is added to by those who run the platform, and never changed. */
@AstroTest
class IncidentsIT {

    private static final Client OPS = new Client("test-ops-key-0123456789-0123456789");

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void whatIsLearntLaterIsAnotherEntry() {
        Map<String, Object> first = Map.of(
                "happened_on", "2026-11-20", "kind", "LOSS", "what", "=Portable perdu", "people", 12, "serious", true);
        var written = OPS.post("/ops/incidents", first);
        assertThat(written.status()).isEqualTo(201);
        String incident = written.json().path("id").asString();
        var later = OPS.post(
                "/ops/incidents",
                Map.of(
                        "incident",
                        incident,
                        "happened_on",
                        "2026-11-20",
                        "kind",
                        "LOSS",
                        "what",
                        "Retrouvé, chiffré",
                        "people",
                        12,
                        "serious",
                        false,
                        "commission_told_on",
                        "2026-11-21"));
        assertThat(later.json().path("incident").asString()).isEqualTo(incident);

        assertThat(OPS.get("/ops/incidents/register.csv").body())
                .contains("'=Portable perdu", "Retrouvé, chiffré", "2026-11-21");
    }

    @Test
    void isNobodyElses(@Autowired People people) {
        assertThat(Client.anonymous().get("/ops/incidents").status()).isIn(401, 403);
        assertThat(Client.of(new TwoTenants(people).person("Odile"))
                        .get("/ops/incidents")
                        .status())
                .isIn(401, 403);
    }

    @Test
    void theDatabaseRefusesWhateverIsNotAnAddition() {
        assertThatThrownBy(() -> TenantContext.platform()
                        .run(() -> transactions.executeWithoutResult(status ->
                                database.sql("delete from shared.incident").update())))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> TenantContext.platform()
                        .run(() -> transactions.executeWithoutResult(
                                status -> database.sql("update shared.incident set people = 0")
                                        .update())))
                .hasStackTraceContaining("permission denied");
    }
}
