package eplan.ui.processes;

import eplan.cycle.ModelVersions;
import eplan.shared.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Version 2 of the year's model is the newest, 120 cases run on version 1. Remembers what was begun. */
final class FakeVersions implements ModelVersions {

    private static final Instant AT = Instant.parse("2011-03-08T03:12:00Z");

    final List<String> done = new ArrayList<>();
    final List<String> against = new ArrayList<>();
    final List<Migration> migrations = new ArrayList<>();
    boolean refuses;
    int read;

    @Nullable
    Migration now;

    static Migration migration(long moved, long failed, boolean ended) {
        return new Migration(
                7, "lao-year", 1, 2, 120, moved, failed, "งวดพิเศษ", "ประภา", AT, ended ? AT.plusSeconds(60) : null);
    }

    @Override
    public List<Version> versions() {
        read++;
        return List.of(
                new Version("lao-year", "วงรอบประจำปี", 2, AT, 7732, true),
                new Version("lao-year", "วงรอบประจำปี", 1, AT, 120, false));
    }

    @Override
    public List<String> check(String model, int fromVersion) {
        return List.copyOf(against);
    }

    @Override
    public long begin(String model, int fromVersion, Chosen chosen, String reason) {
        if (refuses) {
            throw new Refused("refused.move.no-reason");
        }
        String where = chosen.provinces().isEmpty() ? "" : " " + chosen.provinces();
        done.add("begin " + model + " " + fromVersion + where + " " + chosen.most() + " " + reason);
        now = migration(0, 0, false);
        return 7;
    }

    @Override
    public List<Migration> migrations() {
        return List.copyOf(migrations);
    }

    @Override
    public List<Failure> failures(long migration) {
        return List.of(new Failure("i-1", "2554-30-0417", "there is no step <b>gone</b>"));
    }

    @Override
    public void retry(long migration, String reason) {
        done.add("retry " + migration + " " + reason);
    }

    @Override
    public Optional<Migration> running() {
        return Optional.ofNullable(now);
    }
}
