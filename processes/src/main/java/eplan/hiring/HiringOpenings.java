package eplan.hiring;

import eplan.hiring.HiringYears.Letter;
import eplan.hiring.HiringYears.Opening;
import eplan.people.Actor;
import eplan.shared.BusinessClock;
import eplan.shared.FileKind;
import eplan.shared.FileName;
import eplan.shared.FiscalYear;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The letters by which years were opened; callers ask for the right. */
@Component
class HiringOpenings {

    private static final String ADD = """
            insert into eplan.hiring_opening
                (fiscal_year, letter, dated, cut_off, guidelines_name, guidelines_type, guidelines_size, guidelines, by_name,
                 for_name, on_day, at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (fiscal_year) do nothing""";

    private static final String FIND = """
            select o.fiscal_year, o.letter, o.dated, o.cut_off, o.guidelines_name, o.guidelines_type, o.guidelines_size,
                   o.by_name, o.on_day, o.at,
                   (select count(*) from eplan.hiring_year y where y.fiscal_year = o.fiscal_year) as provinces
              from eplan.hiring_opening o where o.fiscal_year = ?""";

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    HiringOpenings(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return false when the year is open already, also by somebody who was quicker */
    boolean add(FiscalYear year, Letter letter, Actor by) {
        return jdbc.sql(ADD)
                        .param(year.be())
                        .param(letter.number().strip())
                        .param(letter.dated())
                        .param(letter.cutOff())
                        .param(FileName.clean(letter.fileName(), FileKind.PDF))
                        .param(FileKind.PDF.mediaType())
                        .param(letter.guidelines().length)
                        .param(letter.guidelines())
                        .param(by.name())
                        .param(by.forName())
                        .param(clock.today())
                        .param(clock.now().atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    boolean isOpen(FiscalYear year) {
        return jdbc.sql("select exists (select from eplan.hiring_opening where fiscal_year = ?)")
                .param(year.be())
                .query(Boolean.class)
                .single();
    }

    /** Latest first. */
    List<FiscalYear> years() {
        return jdbc.sql("select fiscal_year from eplan.hiring_opening order by fiscal_year desc")
                .query((row, n) -> new FiscalYear(row.getInt("fiscal_year")))
                .list();
    }

    Optional<Opening> find(FiscalYear year) {
        return jdbc.sql(FIND).param(year.be()).query((row, n) -> opening(row)).optional();
    }

    private static Opening opening(ResultSet row) throws SQLException {
        return new Opening(
                new FiscalYear(row.getInt("fiscal_year")),
                row.getString("letter"),
                row.getObject("dated", LocalDate.class),
                row.getObject("cut_off", LocalDate.class),
                file(row),
                row.getString("by_name"),
                row.getObject("on_day", LocalDate.class),
                row.getInt("provinces"));
    }

    private static HiringFile file(ResultSet row) throws SQLException {
        return new HiringFile(
                row.getInt("fiscal_year"),
                row.getString("guidelines_name"),
                row.getString("guidelines_type"),
                row.getInt("guidelines_size"),
                row.getString("by_name"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    Optional<HiringFile.Content> guidelines(FiscalYear year) {
        return jdbc.sql("select * from eplan.hiring_opening where fiscal_year = ?")
                .param(year.be())
                .query((row, n) -> new HiringFile.Content(file(row), row.getBytes("guidelines")))
                .optional();
    }
}
