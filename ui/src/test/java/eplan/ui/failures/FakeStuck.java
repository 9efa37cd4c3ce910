package eplan.ui.failures;

import eplan.cycle.StuckCases;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import eplan.shared.NotFound;
import eplan.shared.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Stuck cases in memory; what is tried again is gone. */
final class FakeStuck implements StuckCases {

    static final String LOCKED = "Row # is locked";
    static final String MISSING = "round plan of LAO year #";

    final List<StuckCase> all = new ArrayList<>();
    final List<String> done = new ArrayList<>();
    boolean refuses;
    long waiting;
    long retrying;

    void add(String id, String cause) {
        Whose whose = new Whose(
                new LaoId(417),
                "อบต. หนองบัวศาลา",
                "นครราชสีมา",
                "Nakhon Ratchasima",
                new FiscalYear(2554),
                "plan",
                "แผนพัฒนาสามปี",
                "Three-year plan",
                "2554-30-0417");
        add(id, cause, whose, "opens-plan");
    }

    void add(String id, String cause, @Nullable Whose whose, String activity) {
        all.add(new StuckCase(id, whose, "lao-year", activity, cause, Instant.parse("2011-03-08T03:12:00Z")));
    }

    @Override
    public long count() {
        return all.size();
    }

    @Override
    public List<StuckCase> page(@Nullable String cause, @Nullable String after, int size) {
        return all.stream()
                .filter(one -> cause == null || one.cause().equals(cause))
                .filter(one -> after == null || one.id().compareTo(after) > 0)
                .limit(size)
                .toList();
    }

    @Override
    public List<Cause> causes() {
        Map<String, Long> counts = new LinkedHashMap<>();
        all.forEach(one -> counts.merge(one.cause(), 1L, Long::sum));
        return counts.entrySet().stream()
                .map(cause -> new Cause(cause.getKey(), cause.getValue()))
                .toList();
    }

    @Override
    public String trace(String id) {
        if (all.stream().noneMatch(one -> one.id().equals(id))) {
            throw new NotFound("stuck case " + id);
        }
        return "eplan.shared.NotFound at " + id;
    }

    @Override
    public int retry(Collection<String> ids, String reason) {
        if (refuses) {
            throw new Refused("refused.reason");
        }
        done.add("retry " + String.join(",", ids) + " " + reason);
        int before = all.size();
        all.removeIf(one -> ids.contains(one.id()));
        return before - all.size();
    }

    @Override
    public int retryAll(@Nullable String cause, String reason) {
        done.add("all " + (cause == null ? "*" : cause) + " " + reason);
        int before = all.size();
        all.removeIf(one -> cause == null || one.cause().equals(cause));
        return before - all.size();
    }

    @Override
    public Running running() {
        Instant ran = Instant.parse("2026-11-23T03:12:00Z");
        return new Running(ran, ran, 452, waiting, retrying, all.size());
    }
}
