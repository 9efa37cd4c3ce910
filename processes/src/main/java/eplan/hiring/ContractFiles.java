package eplan.hiring;

import eplan.hiring.Contracts.FileKind;
import eplan.shared.BusinessClock;
import eplan.shared.ContractId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code eplan.contract_file}; what was taken off stays, and is found no more. */
@Component
class ContractFiles {

    private static final String COLUMNS = "id, kind, name, media_type, size, by_name, at";
    private static final String KEPT = " from eplan.contract_file where contract_id = ? and removed_at is null";

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    ContractFiles(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One file and what it is. */
    record Kept(FileKind kind, HiringFile file) {}

    /** In the order they came, without their content. */
    List<Kept> of(ContractId contract) {
        return jdbc.sql("select " + COLUMNS + KEPT + " order by id")
                .param(contract.value())
                .query((row, n) -> new Kept(FileKind.valueOf(row.getString("kind")), file(row)))
                .list();
    }

    Optional<Kept> find(ContractId contract, long id) {
        return of(contract).stream().filter(one -> one.file().id() == id).findFirst();
    }

    Optional<HiringFile.Content> read(ContractId contract, long id) {
        return jdbc.sql("select content, " + COLUMNS + KEPT + " and id = ?")
                .param(contract.value())
                .param(id)
                .query((row, n) -> new HiringFile.Content(file(row), row.getBytes("content")))
                .optional();
    }

    /** @param name clean; @param content PDF */
    HiringFile add(ContractId contract, FileKind kind, String name, byte[] content, String by) {
        return jdbc.sql("insert into eplan.contract_file"
                        + " (contract_id, kind, name, media_type, size, content, by_name, at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?) returning " + COLUMNS)
                .param(contract.value())
                .param(kind.name())
                .param(name)
                .param(eplan.shared.FileKind.PDF.mediaType())
                .param(content.length)
                .param(content)
                .param(by)
                .param(now())
                .query((row, n) -> file(row))
                .single();
    }

    void remove(ContractId contract, long id, String by) {
        jdbc.sql("update eplan.contract_file set removed_at = ?, removed_by = ? where contract_id = ? and id = ?")
                .param(now())
                .param(by)
                .param(contract.value())
                .param(id)
                .update();
    }

    private OffsetDateTime now() {
        return clock.now().atOffset(ZoneOffset.UTC);
    }

    private static HiringFile file(ResultSet row) throws SQLException {
        return new HiringFile(
                row.getLong("id"),
                row.getString("name"),
                row.getString("media_type"),
                row.getInt("size"),
                row.getString("by_name"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
