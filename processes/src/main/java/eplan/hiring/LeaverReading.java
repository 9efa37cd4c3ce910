package eplan.hiring;

import eplan.hiring.Contracts.EndKind;
import eplan.hiring.HiringRisks.Leaving;
import eplan.hiring.Renewals.Succession;
import eplan.shared.ContractId;
import eplan.shared.FiscalYear;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose contracts end while nobody follows on their post, of the nation; callers ask for the right. */
@Component
class LeaverReading {

    /** Ended before their term, with days left, and no further contract of the same person. */
    private static final String EARLY = """
            select c.id, c.number, c.name, c.last_day, c.end_kind, p.code, p.name_th, p.name_en
              from eplan.contract c
              join eplan.hiring_year y on y.id = c.hiring_year_id
              join eplan.province p on p.id = y.province_id
             where y.fiscal_year in (:year, :before) and c.end_kind in ('TERMINATED', 'REPLACED') and c.last_day >= :today
               and not exists (select from eplan.contract f
                                where f.contractor_id = c.contractor_id and f.from_on > c.last_day
                                  and f.end_kind is distinct from 'CALLED_OFF')
             order by p.name_th, c.name collate eplan.thai, c.id""";

    /** Fewer work in the province on the day after than there are posts then, or nobody, as {@link HiringStand} has it. */
    private static final String VACANT = """
            select c.id
              from eplan.contract c
              join eplan.hiring_year y on y.id = c.hiring_year_id
             cross join lateral (select c.last_day + 1 as day,
                                        cast(extract(year from c.last_day + 1 + interval '3 months') as int) + 543 as year) x
              left join eplan.hiring_headcount h on h.province_id = y.province_id and h.fiscal_year = x.year
              left join eplan.hiring_year n on n.province_id = y.province_id and n.fiscal_year = x.year
              left join eplan.hiring_posts q on q.hiring_year_id = n.id
             where c.id = any(?)
               and (select count(*) from eplan.contract k join eplan.hiring_year ky on ky.id = k.hiring_year_id
                     where ky.province_id = y.province_id and x.day between k.from_on and k.last_day)
                   < greatest(1, case when q.approved is null then coalesce(h.posts, 0) else q.in_force end)""";

    private final SuccessionReading successions;
    private final JdbcClient jdbc;

    LeaverReading(SuccessionReading successions, JdbcClient jdbc) {
        this.successions = successions;
        this.jdbc = jdbc;
    }

    /** Who goes first comes first. @param year at the beginning of which there must be analysts */
    List<Leaving> of(FiscalYear year, LocalDate today) {
        List<Leaving> all =
                Stream.concat(early(year, today).stream(), toTheirTerm(year)).toList();
        Set<ContractId> vacant = vacant(all);
        return all.stream()
                .filter(one -> vacant.contains(one.contract()))
                .sorted(Comparator.comparing(Leaving::lastDay))
                .toList();
    }

    private Stream<Leaving> toTheirTerm(FiscalYear year) {
        return successions.of(year.previous(), null).stream()
                .filter(one -> !one.signed())
                .map(LeaverReading::toItsTerm);
    }

    private static Leaving toItsTerm(Succession one) {
        return new Leaving(
                one.contract(),
                one.number(),
                one.contractor(),
                one.code(),
                one.provinceTh(),
                one.provinceEn(),
                one.lastDay(),
                EndKind.TERM,
                one.standing());
    }

    private List<Leaving> early(FiscalYear year, LocalDate today) {
        return jdbc.sql(EARLY)
                .param("year", year.be())
                .param("before", year.previous().be())
                .param("today", today)
                .query((row, n) -> early(row))
                .list();
    }

    private static Leaving early(ResultSet row) throws SQLException {
        return new Leaving(
                new ContractId(row.getLong("id")),
                row.getString("number"),
                row.getString("name"),
                row.getString("code"),
                row.getString("name_th"),
                row.getString("name_en"),
                row.getObject("last_day", LocalDate.class),
                EndKind.valueOf(row.getString("end_kind")),
                null);
    }

    private Set<ContractId> vacant(List<Leaving> all) {
        Long[] contracts = all.stream().map(one -> one.contract().value()).toArray(Long[]::new);
        return jdbc.sql(VACANT).param(contracts).query((row, n) -> new ContractId(row.getLong("id"))).list().stream()
                .collect(Collectors.toSet());
    }
}
