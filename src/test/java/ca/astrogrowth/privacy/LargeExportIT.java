package ca.astrogrowth.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.AstroTest;
import ca.astrogrowth.storage.ObjectStore;
import ca.astrogrowth.tenancy.TenantContext;
import ca.astrogrowth.tenancy.TenantId;
import ca.astrogrowth.tenancy.Tenants;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** As much as a workspace may hold goes through the store, and arrives. */
@AstroTest
class LargeExportIT {

    private static final int LEADS = 10_000;
    private static final int FACTS = 8;

    @Autowired
    private Tenants tenants;

    @Autowired
    private Archive archive;

    @Autowired
    private ObjectStore objects;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void tenThousandLeadsWithTheirFactsArrive() {
        TenantId tenant = tenants.provision("Grand Bistro").id();
        TenantContext.where(tenant).run(() -> {
            transactions.executeWithoutResult(status -> fill());
            long began = System.nanoTime();
            long bytes = objects.put("exports/large.zip", "application/zip", archive::write);
            System.out.printf("%d leads: %d bytes in %d ms%n", LEADS, bytes, (System.nanoTime() - began) / 1_000_000);

            assertThat(lines("leads.csv")).isEqualTo(1 + LEADS);
            assertThat(lines("lead_facts.csv")).isEqualTo(1 + LEADS * FACTS);
        });
    }

    private void fill() {
        database.sql("""
                insert into leads (id, campaign_id, name, score, reasons, created_at)
                select gen_random_uuid(), gen_random_uuid(), 'Bistro ' || n, n % 100, '[]', now()
                from generate_series(1, :leads) n""").param("leads", LEADS).update();
        database.sql("""
                insert into lead_facts (origin, lead_id, field, value, source, fetched_at)
                select id, id, field, field || ' of ' || name, 'IMPORT', now()
                from leads, unnest(array['name', 'category', 'address', 'city', 'phone', 'website', 'postal_code',
                                         'description']) field""").update();
    }

    private long lines(String name) {
        var bytes = new ByteArrayOutputStream();
        try {
            objects.read(objects.key("exports/large.zip"), bytes);
            try (var zip = new ZipInputStream(new java.io.ByteArrayInputStream(bytes.toByteArray()))) {
                ZipEntry entry = zip.getNextEntry();
                while (entry != null && !entry.getName().equals(name)) {
                    entry = zip.getNextEntry();
                }
                return text(zip).lines().count();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
}
