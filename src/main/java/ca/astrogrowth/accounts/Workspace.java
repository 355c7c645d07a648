package ca.astrogrowth.accounts;

import ca.astrogrowth.common.Industry;
import ca.astrogrowth.common.Locality;
import ca.astrogrowth.common.PhoneNumber;
import ca.astrogrowth.common.Score;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The current workspace's profile and preferences. */
@Service
@Transactional
public class Workspace {

    private final JdbcClient database;

    Workspace(JdbcClient database) {
        this.database = database;
    }

    @Transactional(readOnly = true)
    public BusinessProfile profile() {
        return database.sql("select * from profile").query(Workspace::read).single();
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

    public void save(BusinessProfile profile) {
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
        return database.sql("select auto_approve, auto_approve_threshold from preference")
                .query((row, n) -> new Preferences(row.getBoolean(1), new Score(row.getInt(2))))
                .single();
    }

    public void save(Preferences preferences) {
        database.sql("update preference set auto_approve = :auto, auto_approve_threshold = :threshold")
                .param("auto", preferences.autoApprove())
                .param("threshold", preferences.threshold().value())
                .update();
    }
}
