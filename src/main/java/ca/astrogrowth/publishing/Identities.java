package ca.astrogrowth.publishing;

import ca.astrogrowth.common.UuidV7;
import ca.astrogrowth.publishing.LinkedInIdentity.Kind;
import ca.astrogrowth.publishing.linkedin.Page;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** In whose name the workspace's posts can appear. In the caller's transaction. */
@Component
class Identities {

    private static final String PERSON = "urn:li:person:";

    private final JdbcClient database;

    Identities(JdbcClient database) {
        this.database = database;
    }

    /** Those of connections that did not end, the usual one first. */
    List<LinkedInIdentity> all(List<Grant> grants, Instant now) {
        Map<UUID, Grant> known = grants.stream().collect(java.util.stream.Collectors.toMap(Grant::id, grant -> grant));
        return database
                .sql("select id, grant_id, kind, name, usual from linkedin_identities order by usual desc, id")
                .query((row, n) -> new LinkedInIdentity(
                        row.getObject("id", UUID.class),
                        row.getObject("grant_id", UUID.class),
                        Kind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getBoolean("usual"),
                        Optional.ofNullable(known.get(row.getObject("grant_id", UUID.class)))
                                .filter(grant -> grant.holds(now))
                                .isPresent()))
                .list()
                .stream()
                .filter(identity -> known.containsKey(identity.grant()))
                .toList();
    }

    /** Where posts go that name no other. */
    Optional<UUID> usual() {
        return database.sql("select id from linkedin_identities where usual")
                .query(UUID.class)
                .optional();
    }

    boolean exists(UUID identity) {
        return database.sql("""
                        select count(*) from linkedin_identities i join linkedin_grants g on g.id = i.grant_id
                         where i.id = :id and g.state <> 'LEFT'""").param("id", identity).query(Long.class).single() > 0;
    }

    void profile(UUID grant, String member, String name) {
        upsert(grant, Kind.PROFILE, PERSON + member, name);
        chooseUsual();
    }

    /** The pages that a member administers now. One that they no longer do stays only while posts name it. */
    void pages(UUID grant, List<Page> pages) {
        pages.forEach(page -> upsert(grant, Kind.PAGE, page.urn(), page.name()));
        database.sql("""
                        delete from linkedin_identities i where i.grant_id = :grant and i.urn <> all (:urns)
                           and not exists (select from publications p where p.identity_id = i.id)
                           and not exists (select from publication_wishes w where w.identity_id = i.id)""")
                .param("grant", grant)
                .param("urns", pages.stream().map(Page::urn).toArray(String[]::new))
                .update();
        chooseUsual();
    }

    /** A member's name is forgotten with their permission; a page's is public. */
    void leave(UUID grant) {
        database.sql("update linkedin_identities set usual = false where grant_id = :grant")
                .param("grant", grant)
                .update();
        database.sql("update linkedin_identities set name = '' where grant_id = :grant and kind = 'PROFILE'")
                .param("grant", grant)
                .update();
        chooseUsual();
    }

    void makeUsual(UUID identity) {
        database.sql("update linkedin_identities set usual = false where usual").update();
        database.sql("update linkedin_identities set usual = true where id = :id")
                .param("id", identity)
                .update();
    }

    private void upsert(UUID grant, Kind kind, String urn, String name) {
        database.sql("""
                        insert into linkedin_identities (id, grant_id, kind, urn, name, usual)
                        values (:id, :grant, :kind, :urn, :name, false)
                        on conflict (urn) do update set grant_id = excluded.grant_id, name = excluded.name""")
                .params(Map.of("id", UuidV7.next(), "grant", grant, "kind", kind.name(), "urn", urn, "name", name))
                .update();
    }

    /** A profile before a page, unless somebody chose. */
    private void chooseUsual() {
        database.sql("""
                        update linkedin_identities set usual = true
                         where not exists (select from linkedin_identities where usual)
                           and id = (select i.id from linkedin_identities i
                                       join linkedin_grants g on g.id = i.grant_id and g.state <> 'LEFT'
                                      order by i.kind = 'PAGE', i.id limit 1)""").update();
    }
}
