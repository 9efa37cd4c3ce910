package eplan.plan;

import eplan.people.Access;
import eplan.people.Actor;
import eplan.people.Role;
import eplan.shared.Refused;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class JdbcEntryRecords implements EntryRecords {

    private final Access access;
    private final RecordTable records;
    private final RecordAnswers answers;
    private final Checks checks;
    private final RecordingRules rules;
    private final Recount recount;

    JdbcEntryRecords(
            Access access,
            RecordTable records,
            RecordAnswers answers,
            Checks checks,
            RecordingRules rules,
            Recount recount) {
        this.access = access;
        this.records = records;
        this.answers = answers;
        this.checks = checks;
        this.rules = rules;
        this.recount = recount;
    }

    @Override
    public RecordState state(RecordKey key) {
        return states(List.of(key)).getOrDefault(key, RecordState.UNTOUCHED);
    }

    @Override
    public Map<RecordKey, RecordState> states(Collection<RecordKey> keys) {
        keys.stream().map(RecordKey::lao).distinct().forEach(access::seeLao);
        return keys.isEmpty() ? Map.of() : records.states(keys);
    }

    @Override
    public List<Problem> problems(RecordKey key) {
        access.seeLao(key.lao());
        return checks.of(key);
    }

    @Override
    @Transactional
    public void explain(RecordKey key, String field, String rule, String text) {
        Actor by = access.recordFor(key.lao());
        String said = Texts.clean(text);
        if (said.isEmpty()) {
            throw new Refused("refused.explanation.empty");
        }
        Texts.reason(said);
        rules.mustBeOpen(key, by, said);
        Problem warning = checks.of(key).stream()
                .filter(one -> one.severity() == Severity.WARNING)
                .filter(one -> one.field().equals(field) && one.key().equals(rule))
                .findFirst()
                .orElseThrow(() -> new Refused("refused.explanation.gone"));
        long record = records.find(key)
                .orElseThrow(() -> new Refused("refused.explanation.gone"))
                .id();
        checks.explain(record, warning, said, by);
        recount.after(key, record);
    }

    @Override
    @Transactional
    public void confirm(RecordKey key) {
        answers.answer(key, Confirmation.CONFIRMED, ownStaff(key), null);
    }

    @Override
    @Transactional
    public void dispute(RecordKey key, String reason) {
        Actor by = ownStaff(key);
        if (reason.isBlank()) {
            throw new Refused("refused.record.no-reason");
        }
        Texts.reason(reason);
        answers.answer(key, Confirmation.DISPUTED, by, reason.strip());
    }

    @Override
    @Transactional
    public void settleDispute(RecordKey key) {
        access.chase(key.lao());
        answers.settleDispute(key);
    }

    private Actor ownStaff(RecordKey key) {
        Actor by = access.recordFor(key.lao());
        if (by.role() != Role.LAO_STAFF) {
            throw new AccessDeniedException("the LAO answers for itself");
        }
        return by;
    }

    /** The problems are those of {@code expectedVersion}: when the content has changed since they were read, the update finds nothing. */
    @Override
    @Transactional
    public void complete(RecordKey key, long expectedVersion, @Nullable String onBehalfReason) {
        Actor by = access.recordFor(key.lao());
        rules.mustBeOpen(key, by, onBehalfReason);
        Texts.reason(onBehalfReason);
        List<Problem> problems = checks.of(key).stream().filter(Problem::blocks).toList();
        if (!problems.isEmpty()) {
            records.require(key, expectedVersion);
            throw new Refused("refused.record.problems", problems.size());
        }
        records.complete(key, expectedVersion, by, onBehalfReason);
    }

    @Override
    @Transactional
    public void reopen(RecordKey key, String reason) {
        Actor by = access.chase(key.lao());
        if (reason.isBlank()) {
            throw new Refused("refused.record.no-reason");
        }
        Texts.reason(reason);
        records.reopen(key, by, reason.strip());
    }
}
