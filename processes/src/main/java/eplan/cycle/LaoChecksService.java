package eplan.cycle;

import eplan.people.Access;
import eplan.people.Actor;
import eplan.people.Actors;
import eplan.people.Role;
import eplan.shared.AccountId;
import eplan.shared.BusinessClock;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import eplan.shared.Reason;
import eplan.shared.Refused;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class LaoChecksService implements LaoChecks {

    private static final int LONGEST_REMARK = 1000;
    private static final int MOST_LOOKS = 1000;
    private static final int MOST_WEEKS = 53;

    private final Access access;
    private final Actors actors;
    private final CheckTable table;
    private final CheckWeeks weeks;
    private final BusinessClock clock;

    LaoChecksService(Access access, Actors actors, CheckTable table, CheckWeeks weeks, BusinessClock clock) {
        this.access = access;
        this.actors = actors;
        this.table = table;
        this.weeks = weeks;
        this.clock = clock;
    }

    @Override
    public List<CheckRow> rows(ProvinceId province, Mode mode) {
        Actor actor = access.seeProvince(province);
        return table.rows(province, actor.keptToLaosOf(), mode == Mode.DAILY ? clock.today() : monday(clock.today()));
    }

    @Override
    public long waiting(ProvinceId province) {
        Actor actor = access.seeProvince(province);
        return table.waiting(province, actor.keptToLaosOf(), monday(clock.today()));
    }

    @Override
    @Transactional
    public void looked(Set<LaoId> laos, @Nullable String remark) {
        if (laos.isEmpty()) {
            throw new Refused("refused.check.nothing");
        }
        if (laos.size() > MOST) {
            throw new Refused("refused.check.many", MOST);
        }
        laos.forEach(access::chase);
        Reason.atMost(LONGEST_REMARK, remark, "refused.check.remark");
        table.add(laos, remark == null || remark.isBlank() ? null : remark.strip(), actors.current());
    }

    @Override
    public List<Look> of(LaoId lao, int limit) {
        if (access.seeLao(lao).role() == Role.LAO_STAFF) {
            throw new AccessDeniedException("what officers remarked on an LAO is not the LAO's to read");
        }
        return table.of(lao, Math.clamp(limit, 1, MOST_LOOKS));
    }

    @Override
    public Weeks weeks(ProvinceId province, int many) {
        Actor actor = access.seeProvince(province);
        return weeks.last(province, actor.keptToLaosOf(), Math.clamp(many, 1, MOST_WEEKS));
    }

    @Override
    public List<Look> looks(ProvinceId province, LocalDate dayOfWeek, @Nullable AccountId analyst) {
        Actor actor = access.seeProvince(province);
        return table.looks(province, actor.keptToLaosOf(), monday(dayOfWeek), analyst, MOST_LOOKS);
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
