package eplan.ui.testing;

import eplan.cycle.RoundStanding;
import eplan.shared.EntryRoundId;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import eplan.status.ProvinceBoard;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** 334 LAOs, the first of them stuck with its plan; remembers which pages were read. */
public final class FakeBoard implements ProvinceBoard {

    public final List<Query> asked = new ArrayList<>();
    public int most;
    public int size = 334;

    private final FakeTimelines timelines;

    FakeBoard(FakeTimelines timelines) {
        this.timelines = timelines;
    }

    @Override
    public List<Column> columns(FiscalYear year) {
        return timelines.rounds(year).stream()
                .map(round -> new Column(round, "budget-q2".equals(round.key())))
                .toList();
    }

    @Override
    public List<Row> rows(Query query, int offset, int limit) {
        asked.add(query);
        most = Math.max(most, limit);
        return IntStream.range(offset, Math.min(size, offset + limit))
                .mapToObj(i -> new Row(new LaoId(i + 1), "อบต. " + i, "ปากช่อง", "มานะ", Map.of("plan", cell(i))))
                .toList();
    }

    private static Cell cell(int i) {
        return new Cell(new EntryRoundId(i + 1), i == 0 ? RoundStanding.FAR_OVERDUE : RoundStanding.ON_TIME);
    }

    @Override
    public int count(Query query) {
        return size;
    }

    @Override
    public Rates rates(ProvinceId province, FiscalYear year, String roundKey) {
        return new Rates(roundKey, 334, 305, 281, 262, 12, 29, 18, 4);
    }
}
