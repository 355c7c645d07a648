package ca.astrogrowth.analytics;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How much of what the current workspace made in each month: numbers that name nobody. */
@Service
@Transactional(readOnly = true)
public class Months {

    private final JdbcClient database;

    Months(JdbcClient database) {
        this.database = database;
    }

    public List<Month> all() {
        return database.sql("select * from counted_months order by month, trade")
                .query((row, n) -> new Month(
                        row.getObject("month", LocalDate.class),
                        row.getString("trade"),
                        row.getLong("campaigns"),
                        row.getLong("leads"),
                        row.getLong("contents"),
                        row.getLong("posts")))
                .list();
    }

    /** @param month its first day */
    public record Month(LocalDate month, String trade, long campaigns, long leads, long contents, long posts) {}
}
