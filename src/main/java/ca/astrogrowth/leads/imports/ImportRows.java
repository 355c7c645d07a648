package ca.astrogrowth.leads.imports;

import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.leads.ImportId;
import ca.astrogrowth.leads.ImportRefusal;
import ca.astrogrowth.leads.ImportView;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads what is written down of imports. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ImportRows {

    private final JdbcClient database;

    ImportRows(JdbcClient database) {
        this.database = database;
    }

    public Optional<ImportView> find(ImportId id) {
        return database.sql("select * from lead_imports where id = :id")
                .param("id", id.value())
                .query(ImportRows::view)
                .optional();
    }

    /** Newest first. */
    public List<ImportView> of(CampaignId campaign) {
        return database.sql("select * from lead_imports where campaign_id = :campaign order by id desc")
                .param("campaign", campaign.value())
                .query(ImportRows::view)
                .list();
    }

    /** In the order of the file. */
    public List<ImportRefusal> refusals(ImportId id, int most) {
        return database.sql("""
                        select line, reason, content from lead_import_refusals
                        where import_id = :id order by line limit :most
                        """)
                .param("id", id.value())
                .param("most", most)
                .query((row, number) -> new ImportRefusal(
                        row.getInt("line"), "import.refused." + row.getString("reason"), row.getString("content")))
                .list();
    }

    private static ImportView view(ResultSet row, int number) throws SQLException {
        Timestamp doneAt = row.getTimestamp("done_at");
        return new ImportView(
                new ImportId(row.getObject("id", UUID.class)),
                new CampaignId(row.getObject("campaign_id", UUID.class)),
                row.getString("file_name"),
                ImportView.State.valueOf(row.getString("state")),
                row.getInt("rows"),
                row.getInt("created"),
                row.getInt("merged"),
                row.getInt("known"),
                row.getInt("refused"),
                row.getString("attribution"),
                row.getTimestamp("created_at").toInstant(),
                doneAt == null ? null : doneAt.toInstant());
    }
}
