package eplan.cycle;

import eplan.cycle.Extensions.ExtensionView;
import eplan.cycle.Extensions.File;
import eplan.cycle.Extensions.State;
import eplan.people.Actor;
import eplan.people.LaosOpen;
import eplan.shared.BusinessClock;
import eplan.shared.EntryRoundId;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads requests for later dates with what is true of them today; callers have asked for the right. */
@Component
class ExtensionViews {

    private static final String TABLES = """
              from eplan.extension x
              join eplan.entry_round er on er.id = x.entry_round_id
              join eplan.round r on r.id = er.round_id
              join eplan.lao_on(:today) l on l.lao_id = x.lao_id
              join eplan.province p on p.id = l.province_id
              join eplan.deadline nation
                on nation.round_id = er.round_id and nation.province_id is null and nation.lao_id is null
              left join eplan.deadline own on own.round_id = er.round_id and own.province_id = l.province_id
              cross join eplan.extension_limit most
            """;

    private static final String SELECT = """
            select x.*, l.name_th as lao_th, l.province_id, p.name_th as province_th, p.name_en as province_en,
                   er.fiscal_year, er.round_id, er.case_number, r.name_th as round_th, r.name_en as round_en,
                   coalesce(own.due_on, nation.due_on) + most.province_days as latest_by_province
            """ + TABLES;

    private static final String WAITING = """
             where x.state in ('ASKED', 'ENDORSED', 'WITH_HQ')
               and (cast(:province as bigint) is null or l.province_id = cast(:province as bigint))
            """;

    /** What is another analyst's is not theirs to see, unless they stand in for that one. */
    private static final String OF_ANALYST =
            """
               and (cast(:analyst as bigint) is null
                    or\s""" + LaosOpen.to("cast(:analyst as bigint)", "x.lao_id", "l.district_id") + """
            )
            """;

    private final JdbcClient jdbc;
    private final ExtensionFiles files;
    private final BusinessClock clock;

    ExtensionViews(JdbcClient jdbc, ExtensionFiles files, BusinessClock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.clock = clock;
    }

    Optional<ExtensionView> one(long id, Actor reader) {
        return read(select(" where x.id = :id").param("id", id), reader).stream()
                .findFirst();
    }

    List<ExtensionView> ofRound(EntryRoundId round, Actor reader) {
        return read(
                select(" where x.entry_round_id = :round order by x.id desc").param("round", round.value()), reader);
    }

    List<ExtensionView> ofLao(LaoId lao, Actor reader, int limit) {
        return read(
                select(" where x.lao_id = :lao order by x.id desc limit :limit")
                        .param("lao", lao.value())
                        .param("limit", limit),
                reader);
    }

    List<ExtensionView> waiting(@Nullable ProvinceId province, Actor reader, int limit) {
        return read(
                select(WAITING + OF_ANALYST + " order by (x.state = 'WITH_HQ') desc, x.id limit :limit")
                        .param("province", province == null ? null : province.value())
                        .param("analyst", reader.keptToLaosOf())
                        .param("limit", limit),
                reader);
    }

    long count(@Nullable ProvinceId province, State state) {
        return jdbc.sql("select count(*) " + TABLES + WAITING + " and x.state = :state")
                .param("today", clock.today())
                .param("province", province == null ? null : province.value())
                .param("state", state.name())
                .query(Long.class)
                .single();
    }

    private StatementSpec select(String where) {
        return jdbc.sql(SELECT + where).param("today", clock.today());
    }

    /** The files come in one more query, into the lists that the views hold. */
    private List<ExtensionView> read(StatementSpec query, Actor reader) {
        Map<Long, List<File>> enclosed = new HashMap<>();
        List<ExtensionView> found = query.query((row, n) -> ExtensionRow.view(row, reader, enclosed))
                .list();
        if (!found.isEmpty()) {
            files.of(enclosed.keySet())
                    .forEach((id, some) ->
                            Objects.requireNonNull(enclosed.get(id)).addAll(some));
        }
        return found;
    }
}
