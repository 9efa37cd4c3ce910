package eplan.plan;

import eplan.people.Access;
import eplan.people.Actor;
import eplan.plan.EntryRecords.Status;
import eplan.shared.Refused;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class JdbcVisionStrategies implements VisionStrategies {

    private final Access access;
    private final RecordTable records;
    private final VisionTable table;

    JdbcVisionStrategies(Access access, RecordTable records, VisionTable table) {
        this.access = access;
        this.records = records;
        this.table = table;
    }

    @Override
    public Recorded load(RecordKey key) {
        access.seeLao(key.lao());
        return table.load(ours(key));
    }

    @Override
    @Transactional
    public long saveDraft(RecordKey key, VisionStrategy content, long expectedVersion, @Nullable String reason) {
        Actor by = access.recordFor(key.lao());
        return write(ours(key), clean(content), expectedVersion, by, reason);
    }

    @Override
    @Transactional
    public long copyFromLastYear(RecordKey key, long expectedVersion, @Nullable String reason) {
        Actor by = access.recordFor(key.lao());
        RecordKey lastYear =
                new RecordKey(key.lao(), key.dataYear().previous(), ours(key).item(), key.period());
        Recorded recorded = table.load(lastYear);
        if (recorded.state().status() == Status.UNTOUCHED) {
            throw new Refused("refused.record.no-last-year", lastYear.dataYear().toString());
        }
        return write(key, recorded.content(), expectedVersion, by, reason);
    }

    private long write(RecordKey key, VisionStrategy content, long expected, Actor by, @Nullable String reason) {
        Texts.reason(reason);
        RecordTable.Row row = records.draft(key, expected, by, reason);
        table.write(row.id(), content);
        return row.version();
    }

    private static VisionStrategy clean(VisionStrategy typed) {
        Texts.fewEnough(typed.missions());
        Texts.fewEnough(typed.strategies());
        List<Strategy> strategies = typed.strategies().stream()
                .map(strategy -> {
                    Texts.fewEnough(strategy.guidelines());
                    return new Strategy(Texts.clean(strategy.name()), cleaned(strategy.guidelines()));
                })
                .toList();
        return new VisionStrategy(Texts.clean(typed.vision()), cleaned(typed.missions()), strategies);
    }

    private static List<String> cleaned(List<String> typed) {
        return typed.stream().map(Texts::clean).toList();
    }

    private static RecordKey ours(RecordKey key) {
        if (!ITEM.equals(key.item())) {
            throw new IllegalArgumentException("no vision and strategies in item " + key.item());
        }
        return key;
    }
}
