package eplan.plan;

import eplan.people.Access;
import eplan.people.Actor;
import eplan.plan.SheetWriter.Writer;
import eplan.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class JdbcPlanEditions implements PlanEditions {

    private final Access access;
    private final RecordTable records;
    private final EditionReader reader;
    private final EditionWriter writer;
    private final RecordingRules rules;
    private final Recount recount;

    JdbcPlanEditions(
            Access access,
            RecordTable records,
            EditionReader reader,
            EditionWriter writer,
            RecordingRules rules,
            Recount recount) {
        this.access = access;
        this.records = records;
        this.reader = reader;
        this.writer = writer;
        this.rules = rules;
        this.recount = recount;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Edition> of(RecordKey key) {
        access.seeLao(key.lao());
        mustBePlan(key);
        return reader.all(key);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Row> projects(RecordKey key, long edition) {
        access.seeLao(key.lao());
        mustBePlan(key);
        return reader.projects(key, edition);
    }

    @Override
    @Transactional(readOnly = true)
    public List<ProjectChange> changes(RecordKey key, long edition) {
        access.seeLao(key.lao());
        mustBePlan(key);
        return reader.changes(key, edition);
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
        Edition next = writer.begin(record, kind, reason.strip(), new Writer(by, onBehalfReason));
        recount.after(key, record.id());
        return next;
    }

    @Override
    @Transactional
    public void giveUp(RecordKey key, @Nullable String onBehalfReason) {
        Actor by = mayWrite(key, onBehalfReason);
        RecordTable.Row record = records.take(key, by, onBehalfReason, true);
        writer.giveUp(record, new Writer(by, onBehalfReason));
        recount.after(key, record.id());
    }

    @Override
    @Transactional
    public Edition promote(
            RecordKey key, String approvalNumber, LocalDate approvedOn, @Nullable String onBehalfReason) {
        Actor by = mayWrite(key, onBehalfReason);
        String number = Texts.clean(approvalNumber);
        writer.mustBeAnApproval(key, number, approvedOn);
        RecordTable.Row record = records.take(key, by, onBehalfReason, true);
        Edition promoted = writer.promote(key, record, number, approvedOn, new Writer(by, onBehalfReason));
        recount.after(key, record.id());
        return promoted;
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
