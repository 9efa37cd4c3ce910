package eplan.plan;

import eplan.people.Access;
import eplan.people.Actor;
import eplan.plan.EntryRecords.Problem;
import eplan.shared.BusinessClock;
import eplan.shared.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class JdbcPlanEditions implements PlanEditions {

    private static final int NUMBER = 100;

    private final Access access;
    private final RecordTable records;
    private final EditionTable editions;
    private final SheetTable table;
    private final PlanChecks checks;
    private final Checks explained;
    private final RecordingRules rules;
    private final Recount recount;
    private final BusinessClock clock;

    JdbcPlanEditions(
            Access access,
            RecordTable records,
            EditionTable editions,
            SheetTable table,
            PlanChecks checks,
            Checks explained,
            RecordingRules rules,
            Recount recount,
            BusinessClock clock) {
        this.access = access;
        this.records = records;
        this.editions = editions;
        this.table = table;
        this.checks = checks;
        this.explained = explained;
        this.rules = rules;
        this.recount = recount;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Edition> of(RecordKey key) {
        access.seeLao(key.lao());
        return all(key);
    }

    private List<Edition> all(RecordKey key) {
        mustBePlan(key);
        return records.find(key).map(record -> editions.of(record.id())).orElse(List.of());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Row> projects(RecordKey key, long edition) {
        access.seeLao(key.lao());
        return table.all(Projects.SHEET, require(key, edition).id());
    }

    private Edition require(RecordKey key, long edition) {
        return all(key).stream()
                .filter(one -> one.id() == edition)
                .findFirst()
                .orElseThrow(() -> new Refused("refused.edition.none"));
    }

    @Override
    @Transactional(readOnly = true)
    public List<ProjectChange> changes(RecordKey key, long edition) {
        access.seeLao(key.lao());
        Edition wanted = require(key, edition);
        return all(key).stream()
                .filter(one -> one.number() == wanted.number() - 1)
                .findFirst()
                .map(before -> differences(before.id(), wanted.id()))
                .orElse(List.of());
    }

    private List<ProjectChange> differences(long before, long after) {
        Map<Long, Row> then = byProject(before);
        List<ProjectChange> changes = new ArrayList<>();
        byProject(after).forEach((project, now) -> {
            Row was = then.remove(project);
            if (was == null || !was.values().equals(now.values())) {
                changes.add(new ProjectChange(was, now));
            }
        });
        then.values().forEach(gone -> changes.add(new ProjectChange(gone, null)));
        return changes;
    }

    private Map<Long, Row> byProject(long edition) {
        Map<Long, Long> project = editions.projectOf(edition);
        Map<Long, Row> rows = new LinkedHashMap<>();
        table.all(Projects.SHEET, edition).forEach(row -> rows.put(project.getOrDefault(row.id(), row.id()), row));
        return rows;
    }

    @Override
    @Transactional
    public Edition begin(RecordKey key, Kind kind, String reason, @Nullable String onBehalfReason) {
        Actor by = mayWrite(key, onBehalfReason);
        if (reason.isBlank() || kind == Kind.FIRST) {
            throw new Refused("refused.edition.reason");
        }
        Texts.reason(reason);
        RecordTable.Row record = records.take(key, by, onBehalfReason, true);
        Edition latest = editions.latest(record.id()).orElseThrow(() -> new Refused("refused.edition.none"));
        if (!latest.promoted()) {
            throw new Refused("refused.edition.open");
        }
        Edition next = editions.add(record.id(), latest.number() + 1, kind, reason.strip());
        editions.copyProjects(latest.id(), next.id());
        recount.after(key, record.id());
        return next;
    }

    @Override
    @Transactional
    public void giveUp(RecordKey key, @Nullable String onBehalfReason) {
        Actor by = mayWrite(key, onBehalfReason);
        RecordTable.Row record = records.take(key, by, onBehalfReason, true);
        Edition latest = editions.latest(record.id()).orElseThrow(() -> new Refused("refused.edition.none"));
        if (latest.promoted() || latest.kind() == Kind.FIRST) {
            throw new Refused("refused.edition.fixed");
        }
        editions.delete(latest.id());
        recount.after(key, record.id());
    }

    @Override
    @Transactional
    public Edition promote(
            RecordKey key, String approvalNumber, LocalDate approvedOn, @Nullable String onBehalfReason) {
        Actor by = mayWrite(key, onBehalfReason);
        String number = Texts.clean(approvalNumber);
        if (number.isEmpty() || number.length() > NUMBER) {
            throw new Refused("refused.edition.number", NUMBER);
        }
        LocalDate earliest = key.dataYear().previous().first();
        if (approvedOn.isAfter(clock.today()) || approvedOn.isBefore(earliest)) {
            throw new Refused("refused.edition.date", earliest, clock.today());
        }
        RecordTable.Row record = records.take(key, by, onBehalfReason, true);
        Edition latest = editions.latest(record.id()).orElseThrow(() -> new Refused("refused.edition.none"));
        if (latest.promoted()) {
            throw new Refused("refused.edition.fixed");
        }
        mustBeRight(key, latest);
        Edition promoted = editions.promote(latest.id(), number, approvedOn, by.name());
        recount.after(key, record.id());
        return promoted;
    }

    private void mustBeRight(RecordKey key, Edition edition) {
        List<Problem> left = explained.withExplanations(key, checks.ofEdition(key, edition)).stream()
                .filter(Problem::blocks)
                .toList();
        if (!left.isEmpty()) {
            throw new Refused("refused.record.problems", left.size());
        }
    }

    private Actor mayWrite(RecordKey key, @Nullable String onBehalfReason) {
        mustBePlan(key);
        Actor by = access.recordFor(key.lao());
        rules.mustBeOpen(key, by, onBehalfReason);
        Texts.reason(onBehalfReason);
        return by;
    }

    private static void mustBePlan(RecordKey key) {
        if (!Projects.ITEM.equals(key.item())) {
            throw new IllegalArgumentException("no plan in item " + key.item());
        }
    }
}
