package eplan.cycle;

import eplan.shared.BusinessClock;
import eplan.timeline.RoundKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the ladder asks about an entry round: its LAO's record, which it has kept since it opened, and its province's setting. */
@Component
class LadderCases {

    /**
     * Of the LAO's own rounds of the year, those that had ended late, were not received, or were being chased before today: the
     * analyst's round is no record of theirs. What else happens today is not asked, so the order of the day's jobs is no matter.
     */
    private static final String LATE_BEFORE = """
            select count(*)
              from eplan.entry_round p
              join eplan.round r on r.id = p.round_id and r.responsible = 'LAO'
              left join eplan.escalation e on e.entry_round_id = p.id
             where p.lao_year_id = :year and p.id <> :round
               and (p.ended_on < :today or p.completed_on < :today
                    or cast(timezone('Asia/Bangkok', e.since) as date) < :today)
               and (e.state = 'OPEN' or p.state = 'NOT_RECEIVED'
                    or (p.state in ('ACCEPTED', 'VERIFYING', 'RETURNED') and p.completed_on > p.completed_due))""";

    private static final String SETTING = """
            select coalesce((
                select s.setting from eplan.lao_on(:today) l
                  join eplan.ladder_setting s on s.province_id = l.province_id
                 where l.lao_id = :lao), 'NORMAL')""";

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    LadderCases(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    int lateBefore(EntryRound opening) {
        return jdbc.sql(LATE_BEFORE)
                .param("year", opening.laoYearId())
                .param("round", opening.id())
                .param("today", clock.today())
                .query(Integer.class)
                .single();
    }

    /** The database is asked for the setting only where the ladder tells provinces apart. */
    LadderCase of(EntryRound round, RoundKind kind, HeldLadder ladder) {
        LadderSetting setting = ladder.asksSetting() ? setting(round) : LadderSetting.NORMAL;
        return new LadderCase(kind, round.lateRecord(), setting);
    }

    private LadderSetting setting(EntryRound round) {
        return PerTransaction.get(
                "setting for " + round.laoId(),
                () -> jdbc.sql(SETTING)
                        .param("today", clock.today())
                        .param("lao", round.laoId())
                        .query((row, n) -> LadderSetting.valueOf(row.getString(1)))
                        .single());
    }

    /** From columns {@code late_record} and {@code setting}. */
    static LadderCase which(ResultSet row, RoundKind kind) throws SQLException {
        return new LadderCase(
                kind, LateRecord.of(row.getInt("late_record")), LadderSetting.valueOf(row.getString("setting")));
    }
}
