package eplan.timeline;

import eplan.people.Access;
import eplan.shared.NotFound;
import eplan.shared.RoundId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what {@link RoundPlanTable} notes with every change of a round. */
@Service
class RoundAuthorTable implements RoundAuthors {

    private final JdbcClient jdbc;
    private final Access access;

    RoundAuthorTable(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Author> last(RoundId round) {
        access.seeNation();
        return jdbc
                .sql("select shaped_by, shaped_at from eplan.round where id = ?")
                .param(round.value())
                .query(RoundAuthorTable::author)
                .list()
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("round " + round));
    }

    private static Optional<Author> author(ResultSet row, int number) throws SQLException {
        String by = row.getString("shaped_by");
        OffsetDateTime at = row.getObject("shaped_at", OffsetDateTime.class);
        return by == null || at == null ? Optional.empty() : Optional.of(new Author(by, at.toInstant()));
    }
}
