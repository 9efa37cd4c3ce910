package eplan.cycle;

import eplan.cycle.EntryRounds.EntryRoundView;
import eplan.people.Access;
import eplan.people.Actor;
import eplan.shared.EntryRoundId;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looking at rounds, for whoever may see the LAO. */
@Component
class RoundReading {

    private final EntryRoundRepository rounds;
    private final EntryRoundViews views;
    private final Access access;
    private final JdbcClient jdbc;

    RoundReading(EntryRoundRepository rounds, EntryRoundViews views, Access access, JdbcClient jdbc) {
        this.rounds = rounds;
        this.views = views;
        this.access = access;
        this.jdbc = jdbc;
    }

    EntryRoundView view(EntryRoundId id) {
        Actor actor = access.seeLao(rounds.require(id).lao());
        return views.one(id, actor);
    }

    List<EntryRoundView> ofLao(LaoId lao, FiscalYear year) {
        Actor actor = access.seeLao(lao);
        return views.ofLao(lao, year, actor).stream()
                .sorted(CalendarOrder.BY_OPENING)
                .toList();
    }

    List<FiscalYear> yearsOf(LaoId lao) {
        access.seeLao(lao);
        return jdbc.sql("select fiscal_year from eplan.lao_year where lao_id = ? order by fiscal_year desc")
                .param(lao.value())
                .query((row, n) -> new FiscalYear(row.getInt(1)))
                .list();
    }
}
