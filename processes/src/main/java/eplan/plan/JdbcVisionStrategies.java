package eplan.plan;

import eplan.people.Access;
import eplan.people.Actor;
import eplan.plan.EntryRecords.Status;
import eplan.shared.Refused;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class JdbcVisionStrategies implements VisionStrategies {

    private final Access access;
    private final RecordTable records;
    private final VisionTable table;
    private final VisionVersions versions;
    private final RecordingRules rules;
    private final Recount recounts;

    JdbcVisionStrategies(
            Access access,
            RecordTable records,
            VisionTable table,
            VisionVersions versions,
            RecordingRules rules,
            Recount recounts) {
        this.versions = versions;
        this.rules = rules;
        this.recounts = recounts;
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
        return write(key, copied(recorded.content(), table.load(key).content()), expectedVersion, by, reason);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Version> versions(RecordKey key) {
        access.seeLao(key.lao());
        return records.find(ours(key)).map(record -> versions.of(record.id())).orElse(List.of());
    }

    /** Another year's strategies are others; what reads the same as one of this year's is that one, because projects hang on it. */
    private static VisionStrategy copied(VisionStrategy last, VisionStrategy now) {
        Map<String, Strategy> known = new HashMap<>();
        now.strategies().forEach(one -> known.putIfAbsent(Texts.comparable(one.name()), one));
        List<Strategy> strategies = last.strategies().stream()
                .map(one -> copied(one, known.get(Texts.comparable(one.name()))))
                .toList();
        return new VisionStrategy(last.vision(), last.missions(), strategies);
    }

    private static Strategy copied(Strategy last, @Nullable Strategy now) {
        Map<String, Long> known = new HashMap<>();
        if (now != null) {
            now.guidelines().forEach(one -> known.putIfAbsent(Texts.comparable(one.name()), one.id()));
        }
        List<Guideline> guidelines = last.guidelines().stream()
                .map(one -> new Guideline(known.get(Texts.comparable(one.name())), one.name()))
                .toList();
        return new Strategy(now == null ? null : now.id(), last.name(), last.area(), guidelines);
    }

    private long write(RecordKey key, VisionStrategy content, long expected, Actor by, @Nullable String reason) {
        rules.mustBeOpen(key, by, reason);
        Texts.reason(reason);
        RecordTable.Row row = records.draft(key, expected, by, reason);
        table.write(row.id(), content);
        versions.keep(row, by, reason);
        recounts.after(key, row.id());
        return row.version();
    }

    private static VisionStrategy clean(VisionStrategy typed) {
        Texts.fewEnough(typed.missions());
        Texts.fewEnough(typed.strategies());
        List<Strategy> strategies = typed.strategies().stream()
                .map(strategy -> {
                    Texts.fewEnough(strategy.guidelines());
                    if (strategy.area() != null && !AREAS.contains(strategy.area())) {
                        throw new IllegalArgumentException("no area " + strategy.area());
                    }
                    List<Guideline> guidelines = strategy.guidelines().stream()
                            .map(one -> new Guideline(one.id(), Texts.clean(one.name())))
                            .toList();
                    return new Strategy(strategy.id(), Texts.clean(strategy.name()), strategy.area(), guidelines);
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
