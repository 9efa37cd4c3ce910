package eplan.cycle;

import eplan.audit.Audit;
import eplan.engine.FailedJobs;
import eplan.engine.FailedJobs.FailedJob;
import eplan.engine.JobHealth;
import eplan.people.Access;
import eplan.shared.NotFound;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class StuckCasesService implements StuckCases {

    /** As many in one transaction; the record says which, should a later one fail. */
    private static final int CHUNK = 200;

    private final FailedJobs failed;
    private final JobHealth health;
    private final CasesOfInstances cases;
    private final RoundTransactions transactions;
    private final Access access;
    private final Audit audit;

    StuckCasesService(
            FailedJobs failed,
            JobHealth health,
            CasesOfInstances cases,
            RoundTransactions transactions,
            Access access,
            Audit audit) {
        this.failed = failed;
        this.health = health;
        this.cases = cases;
        this.transactions = transactions;
        this.access = access;
        this.audit = audit;
    }

    @Override
    @Transactional(readOnly = true)
    public long count() {
        access.seeNation();
        return failed.count();
    }

    @Override
    @Transactional(readOnly = true)
    public List<StuckCase> page(@Nullable String cause, @Nullable String after, int size) {
        access.seeNation();
        List<FailedJob> jobs = failed.page(cause, after, Math.clamp(size, 1, CHUNK));
        Map<String, Whose> found = cases.of(instances(jobs));
        return jobs.stream().map(job -> stuck(job, found)).toList();
    }

    private static Set<String> instances(List<FailedJob> jobs) {
        Set<String> instances = new LinkedHashSet<>();
        for (FailedJob job : jobs) {
            if (job.instance() != null) {
                instances.add(job.instance());
            }
            if (job.rootInstance() != null) {
                instances.add(job.rootInstance());
            }
        }
        return instances;
    }

    private StuckCase stuck(FailedJob job, Map<String, Whose> found) {
        return new StuckCase(job.id(), whose(job, found), job.process(), job.activity(), job.cause(), job.failedAt());
    }

    private @Nullable Whose whose(FailedJob job, Map<String, Whose> found) {
        Whose own = job.instance() == null ? null : found.get(job.instance());
        if (own == null) {
            return job.rootInstance() == null ? null : found.get(job.rootInstance());
        }
        return job.waitedAt() == null ? own : cases.waitingAt(own, job.waitedAt(), job.id());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Cause> causes() {
        access.seeNation();
        return failed.causes().entrySet().stream()
                .map(cause -> new Cause(cause.getKey(), cause.getValue()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public String trace(String id) {
        access.seeNation();
        return failed.trace(id).orElseThrow(() -> new NotFound("stuck case " + id));
    }

    @Override
    public int retry(Collection<String> ids, String reason) {
        access.processOwner();
        GivenReason.check(reason, "refused.reason");
        List<String> all = new ArrayList<>(new LinkedHashSet<>(ids));
        int retried = 0;
        for (int from = 0; from < all.size(); from += CHUNK) {
            retried += inOne(all.subList(from, Math.min(all.size(), from + CHUNK)), reason.strip());
        }
        return retried;
    }

    /** Goes on by id, so that what fails again meanwhile is not tried a second time. */
    @Override
    public int retryAll(@Nullable String cause, String reason) {
        access.processOwner();
        GivenReason.check(reason, "refused.reason");
        int retried = 0;
        List<String> ids = ids(cause, null);
        while (!ids.isEmpty()) {
            retried += inOne(ids, reason.strip());
            ids = ids(cause, ids.getLast());
        }
        return retried;
    }

    private List<String> ids(@Nullable String cause, @Nullable String after) {
        return failed.page(cause, after, CHUNK).stream().map(FailedJob::id).toList();
    }

    private int inOne(List<String> ids, String reason) {
        AtomicInteger retried = new AtomicInteger();
        transactions.retrying(() -> {
            List<FailedJob> jobs = failed.retry(ids);
            jobs.forEach(job -> audit.record("job.retried", "job:" + job.id(), reason, told(job)));
            retried.set(jobs.size());
        });
        return retried.get();
    }

    private static String told(FailedJob job) {
        return job.process() + "/" + job.activity() + ": " + job.cause();
    }

    @Override
    @Transactional(readOnly = true)
    public Running running() {
        access.seeNation();
        JobHealth.Standing now = health.now();
        return new Running(
                now.lastLooked(),
                now.lastRan(),
                now.lastDue(),
                now.dueNow() - now.retrying(),
                now.retrying(),
                now.failed());
    }
}
