package eplan.cycle;

import eplan.audit.Audit;
import eplan.cycle.CaseMoves.Running;
import eplan.people.Access;
import eplan.people.Actor;
import eplan.shared.NotFound;
import eplan.shared.Refused;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is asked for is written down; {@link MigrationRuns} does it. */
@Service
class ModelVersionsService implements ModelVersions {

    private final DeployedModels models;
    private final CaseMoves moves;
    private final MigrationTable table;
    private final MigrationViews views;
    private final Access access;
    private final Audit audit;

    ModelVersionsService(
            DeployedModels models,
            CaseMoves moves,
            MigrationTable table,
            MigrationViews views,
            Access access,
            Audit audit) {
        this.models = models;
        this.moves = moves;
        this.table = table;
        this.views = views;
        this.access = access;
        this.audit = audit;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Version> versions() {
        access.seeNation();
        return models.versions(ModelKeys.ALL).stream()
                .filter(one -> one.newest() || one.running() > 0)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> check(String model, int fromVersion) {
        access.seeNation();
        int newest = newest(model, fromVersion);
        return newest == fromVersion ? List.of() : moves.obstacles(model, fromVersion, newest);
    }

    /** @throws NotFound when there is no such version */
    private int newest(String model, int fromVersion) {
        ModelKeys.check(model);
        List<Version> all = models.versions(List.of(model));
        if (all.stream().noneMatch(one -> one.version() == fromVersion)) {
            throw new NotFound("version " + fromVersion + " of model " + model);
        }
        return all.stream()
                .filter(Version::newest)
                .mapToInt(Version::version)
                .findFirst()
                .orElse(fromVersion);
    }

    @Override
    @Transactional
    public long begin(String model, int fromVersion, Chosen chosen, String reason) {
        Actor by = access.processOwner();
        int newest = newest(model, fromVersion);
        GivenReason.check(reason, "refused.reason");
        mayBegin(model, fromVersion, newest);
        List<Running> cases = moves.running(model, fromVersion, chosen);
        if (cases.isEmpty()) {
            throw new Refused("refused.migration.none");
        }
        long id = table.add(model, fromVersion, newest, cases, reason.strip(), by);
        String told = told(model, fromVersion, newest, cases.size()) + where(chosen);
        audit.record("migration.begun", subject(id), reason.strip(), told);
        return id;
    }

    private void mayBegin(String model, int from, int newest) {
        if (from == newest) {
            throw new Refused("refused.migration.newest");
        }
        List<String> obstacles = moves.obstacles(model, from, newest);
        if (!obstacles.isEmpty()) {
            throw new Refused("refused.migration.obstacles", String.join(", ", obstacles));
        }
        mustNotRun(model);
    }

    private void mustNotRun(String model) {
        table.lock();
        if (table.runs(model)) {
            throw new Refused("refused.migration.runs");
        }
    }

    private static String subject(long id) {
        return "migration:" + id;
    }

    private static String where(Chosen chosen) {
        return chosen.provinces().stream()
                .map(province -> ", province:" + province)
                .sorted()
                .collect(Collectors.joining());
    }

    private static String told(String model, int from, int to, int cases) {
        return model + " " + from + " → " + to + ": " + cases;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Migration> migrations() {
        access.seeNation();
        return views.all();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Failure> failures(long migration) {
        access.seeNation();
        require(migration);
        return views.failures(migration);
    }

    private Migration require(long id) {
        return views.find(id).orElseThrow(() -> new NotFound("migration " + id));
    }

    @Override
    @Transactional
    public void retry(long migration, String reason) {
        access.processOwner();
        Migration one = require(migration);
        GivenReason.check(reason, "refused.reason");
        mustNotRun(one.model());
        int again = table.again(migration);
        if (again == 0) {
            throw new Refused("refused.migration.none-failed");
        }
        String told = told(one.model(), one.fromVersion(), one.toVersion(), again);
        audit.record("migration.retried", subject(migration), reason.strip(), told);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Migration> running() {
        access.seeNation();
        return views.all().stream().filter(one -> one.endedAt() == null).findFirst();
    }
}
