package eplan.ui.checks;

import eplan.shared.EntryRoundId;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import eplan.status.LikelyLate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rounds in memory that are likely late; some were reminded of today already. */
final class FakeLikely implements LikelyLate {

    final List<Likely> all = new ArrayList<>();
    final Set<EntryRoundId> today = new HashSet<>();

    void add(long id, String lao, Set<Why> why) {
        all.add(new Likely(
                new EntryRoundId(id),
                new LaoId(id),
                lao,
                "ปากช่อง",
                null,
                "budget-q2",
                "ข้อบัญญัติ และไตรมาส 2",
                "Ordinance and quarter 2",
                "2554-30-0417",
                LocalDate.of(2011, 4, 30),
                9,
                36,
                why,
                false));
    }

    @Override
    public List<Likely> of(ProvinceId province, FiscalYear year, int limit) {
        return all.stream().limit(limit).toList();
    }

    @Override
    public long count(ProvinceId province, FiscalYear year) {
        return all.size();
    }

    @Override
    public List<Told> remind(Set<EntryRoundId> rounds) {
        return rounds.stream()
                .map(round -> today.add(round)
                        ? new Told(round, Outcome.REMINDED, null)
                        : new Told(round, Outcome.REFUSED, "refused.remind.today"))
                .toList();
    }
}
