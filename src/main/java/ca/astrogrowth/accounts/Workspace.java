package ca.astrogrowth.accounts;

import ca.astrogrowth.accounts.rights.Needs;
import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.common.Industry;
import ca.astrogrowth.common.Locality;
import ca.astrogrowth.common.PhoneNumber;
import ca.astrogrowth.common.Score;
import ca.astrogrowth.journal.Journal;
import ca.astrogrowth.journal.JournalKind;
import ca.astrogrowth.messaging.Outbox;
import ca.astrogrowth.tenancy.TenantContext;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The current workspace's profile and preferences. */
@Service
@Transactional
@Needs(Right.READ)
public class Workspace {

    private final JdbcClient database;
    private final Journal journal;
    private final Outbox outbox;

    Workspace(JdbcClient database, Journal journal, Outbox outbox) {
        this.database = database;
        this.journal = journal;
        this.outbox = outbox;
    }

    @Transactional(readOnly = true)
    public BusinessProfile profile() {
        return known().orElseThrow();
    }

    /** Empty while the workspace is being made. */
    private Optional<BusinessProfile> known() {
        return database.sql("select * from profile").query(Workspace::read).optional();
    }

    private static BusinessProfile read(ResultSet row, int number) throws SQLException {
        String phone = row.getString("phone");
        String website = row.getString("website");
        return new BusinessProfile(
                row.getString("name"),
                Industry.valueOf(row.getString("industry")),
                new Locality(row.getString("city"), row.getString("province")),
                phone == null ? null : new PhoneNumber(phone),
                website == null ? null : URI.create(website));
    }

    @Needs(Right.SETTINGS)
    public void save(BusinessProfile profile) {
        known().ifPresent(before -> journal.record(JournalKind.PROFILE_CHANGED, before.differences(profile)));
        database.sql("""
                        insert into profile (id, name, industry, city, province, phone, website)
                        values (true, :name, :industry, :city, :province, :phone, :website)
                        on conflict (id) do update set name = excluded.name, industry = excluded.industry,
                            city = excluded.city, province = excluded.province,
                            phone = excluded.phone, website = excluded.website""")
                .param("name", profile.name())
                .param("industry", profile.industry().name())
                .param("city", profile.locality().city())
                .param("province", profile.locality().province())
                .param("phone", profile.phone() == null ? null : profile.phone().e164())
                .param(
                        "website",
                        profile.website() == null ? null : profile.website().toString())
                .update();
    }

    @Transactional(readOnly = true)
    public Preferences preferences() {
        return database.sql("select approval_mode, auto_approve_threshold from preference")
                .query((row, n) -> new Preferences(ApprovalMode.valueOf(row.getString(1)), new Score(row.getInt(2))))
                .single();
    }

    @Needs(Right.SETTINGS)
    public void save(Preferences preferences) {
        Preferences before = preferences();
        journal.record(JournalKind.APPROVAL_CHANGED, before.differences(preferences));
        database.sql("update preference set approval_mode = :mode, auto_approve_threshold = :threshold")
                .param("mode", preferences.approval().name())
                .param("threshold", preferences.threshold().value())
                .update();
        if (before.approval() != preferences.approval()) {
            String tenant = TenantContext.current().value();
            outbox.append(ApprovalModeChanged.TOPIC, new ApprovalModeChanged(tenant));
        }
    }

    @Transactional(readOnly = true)
    public Voice voice() {
        return database.sql("select * from voice").query(Workspace::readVoice).single();
    }

    @Needs(Right.SETTINGS)
    public void save(Voice voice) {
        journal.record(JournalKind.VOICE_CHANGED, voice().differences(voice));
        database.sql("""
                        update voice set informal = :informal, tone = :tone, use_words = cast(:use as text[]),
                            avoid = cast(:avoid as text[]), signature = :signature, samples = cast(:samples as text[])
                        """)
                .param("informal", voice.informal())
                .param("tone", voice.tone().name())
                .param("use", voice.use().toArray(String[]::new))
                .param("avoid", voice.avoid().toArray(String[]::new))
                .param("signature", voice.signature())
                .param("samples", voice.samples().toArray(String[]::new))
                .update();
    }

    private static Voice readVoice(ResultSet row, int number) throws SQLException {
        return new Voice(
                row.getBoolean("informal"),
                Voice.Tone.valueOf(row.getString("tone")),
                List.of((String[]) row.getArray("use_words").getArray()),
                List.of((String[]) row.getArray("avoid").getArray()),
                row.getString("signature"),
                List.of((String[]) row.getArray("samples").getArray()));
    }
}
