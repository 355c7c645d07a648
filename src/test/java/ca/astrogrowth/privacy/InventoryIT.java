package ca.astrogrowth.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.AstroTest;
import ca.astrogrowth.tenancy.Tenant;
import ca.astrogrowth.tenancy.Tenants;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** No table is forgotten when data leave: whoever adds one says what becomes of it. */
@AstroTest
class InventoryIT {

    @Autowired
    private Tenants tenants;

    @Autowired
    @Qualifier("ownerDataSource") private DataSource owner;

    @Test
    void eachTableOfAWorkspaceIsDecidedAbout() {
        Tenant tenant = tenants.provision("Inventaire");
        List<String> own = query("select tablename from pg_tables where schemaname = '" + tenant.id() + "'");
        List<String> shared = query("select 'shared.' || table_name from information_schema.columns "
                + "where table_schema = 'shared' and column_name = 'tenant'");

        Set<String> decided = Inventory.read().decided();

        assertThat(own).hasSizeGreaterThan(30);
        assertThat(decided)
                .as("src/main/resources/ca/astrogrowth/privacy/tables.txt")
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(own.stream(), shared.stream()).toList());
    }

    @Test
    void eachTableWithAPersonIsDecidedAbout() {
        List<String> withPeople = query("select 'shared.' || table_name from information_schema.columns "
                + "where table_schema = 'shared' and column_name in ('person', 'person_id', 'invited_by', 'made_by')");

        assertThat(Inventory.ofPeople().stream().map(one -> one.table().name()).collect(Collectors.toSet()))
                .as("src/main/resources/ca/astrogrowth/privacy/people.txt")
                .containsAll(withPeople)
                .contains("shared.person");
    }

    @Test
    void secretsStay() {
        tenants.provision("Secrets");
        List<String> secrets = query(
                "select distinct case nspname when 'shared' then 'shared.' else '' end || relname || '.' || attname "
                        + "from pg_attribute join pg_class c on c.oid = attrelid join pg_namespace n on n.oid = relnamespace "
                        + "where relkind = 'r' and (nspname = 'shared' or nspname like 't\\_%') "
                        + "and attname in ('access_token', 'refresh_token', 'password_hash', 'token_hash', 'secret')");
        List<String> leaving = Stream.concat(
                        Inventory.read().tables().stream(),
                        Inventory.ofPeople().stream().map(Inventory.Personal::table))
                .flatMap(table -> secrets.stream()
                        .filter(secret -> secret.startsWith(table.name() + "."))
                        .filter(secret -> !table.kept()
                                .contains(secret.substring(table.name().length() + 1))))
                .toList();

        assertThat(secrets).contains("linkedin_grants.access_token", "webhooks.secret", "shared.person.password_hash");
        assertThat(leaving).isEmpty();
    }

    private List<String> query(String sql) {
        return JdbcClient.create(owner).sql(sql).query(String.class).list();
    }
}
