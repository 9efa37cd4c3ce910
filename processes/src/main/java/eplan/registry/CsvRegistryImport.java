package eplan.registry;

import eplan.audit.Audit;
import eplan.people.Access;
import eplan.shared.BusinessClock;
import eplan.shared.LaoId;
import eplan.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class CsvRegistryImport implements RegistryImport {

    private final JdbcTemplate jdbc;
    private final ShippedRegistry shipped;
    private final Access access;
    private final Audit audit;
    private final BusinessClock clock;
    private final ApplicationEventPublisher events;

    CsvRegistryImport(
            JdbcTemplate jdbc,
            ShippedRegistry shipped,
            Access access,
            Audit audit,
            BusinessClock clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.shipped = shipped;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
        this.events = events;
    }

    @Override
    @Transactional
    public Preview dryRun(byte[] file) {
        access.processOwner();
        shipped.loadPlaces();
        return new ImportPlan(JdbcClient.create(jdbc), clock.today(), file).preview();
    }

    @Override
    @Transactional
    public Result apply(byte[] file, String reason) {
        access.processOwner();
        if (reason.isBlank()) {
            throw new Refused("refused.import.reason");
        }
        // nobody else imports between comparing and writing
        jdbc.execute("lock table eplan.lao in share row exclusive mode");
        shipped.loadPlaces();
        ImportPlan plan = new ImportPlan(JdbcClient.create(jdbc), clock.today(), file);
        Preview preview = plan.preview();
        if (!preview.applicable()) {
            throw new Refused("refused.import.errors", preview.problemCount());
        }
        if (!plan.changes().isEmpty()) {
            write(plan.changes(), reason);
        }
        return new Result(preview.added(), preview.changed(), preview.unchanged());
    }

    private void write(List<LaoChange> changes, String reason) {
        new ImportWriter(jdbc).write(changes);
        long added = changes.stream().filter(LaoChange::adds).count();
        audit.record(
                "registry.imported", "registry", reason, "added " + added + ", changed " + (changes.size() - added));
        for (LaoChange change : changes) {
            if (change.lao() != null) {
                audit.record("lao.changed", "lao:" + change.lao().id(), reason, change.detail());
            }
        }
        tellOfMoves(changes);
    }

    /** What moves later is told of when its day comes; what has moved already, now. */
    private void tellOfMoves(List<LaoChange> changes) {
        LocalDate today = clock.today();
        List<LaoId> moved = changes.stream()
                .filter(change -> change.movesProvince() && !change.row().from().isAfter(today))
                .map(LaoChange::lao)
                .filter(Objects::nonNull)
                .map(lao -> new LaoId(lao.id()))
                .toList();
        if (!moved.isEmpty()) {
            events.publishEvent(new LaosChangedProvince(today, moved));
        }
    }
}
