package eplan.plan;

import eplan.people.Access;
import eplan.people.Actor;
import eplan.shared.Refused;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class JdbcEntryRecords implements EntryRecords {

    private final Access access;
    private final RecordTable records;
    private final List<ContentChecks> checks;

    JdbcEntryRecords(Access access, RecordTable records, List<ContentChecks> checks) {
        this.access = access;
        this.records = records;
        this.checks = checks;
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
        return check(key);
    }

    private List<Problem> check(RecordKey key) {
        return checks.stream()
                .filter(kind -> kind.covers(key.item()))
                .findFirst()
                .orElseThrow()
                .problems(key);
    }

    /** The problems are those of {@code expectedVersion}: when the content has changed since they were read, the update finds nothing. */
    @Override
    @Transactional
    public void complete(RecordKey key, long expectedVersion, @Nullable String onBehalfReason) {
        Actor by = access.recordFor(key.lao());
        Texts.reason(onBehalfReason);
        List<Problem> problems = check(key);
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
