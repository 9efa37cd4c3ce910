package eplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.people.Actors;
import eplan.registry.RegistrySetup;
import eplan.testing.EplanTest;
import eplan.testing.SettableClock;
import eplan.timeline.Timelines;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A promoted project of 100 baht with a line of 80 in the ordinance, and the edition that comes after. */
@EplanTest
class PlanFundingIT {

    @Autowired
    EntryRecords records;

    @Autowired
    Actors actors;

    @Autowired
    RegistrySetup setup;

    @Autowired
    Timelines timelines;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    private Offices offices;
    private PlanRows rows;
    private long project;
    private long line;

    @BeforeEach
    void aFundedProject() {
        offices = Offices.of(actors, setup, timelines, clock, jdbc);
        rows = new PlanRows(jdbc, offices.lao(), Offices.YEAR);
        project = rows.project(rows.promoted(1), null, null, "100");
        line = rows.line(project, "80");
    }

    private List<String> found() {
        return Found.in(offices.asOfficer(() -> records.problems(offices.key(Projects.ITEM, "plan")))).stream()
                .filter(one -> one.contains("problem.plan.funded"))
                .toList();
    }

    @Test
    void thePromotedEditionItselfIsNotAsked() {
        assertThat(found()).isEmpty();
    }

    @Test
    void theNextEditionIsAskedOfWhatItCuts() {
        long again = rows.project(rows.draft(2), project, null, "79.99");
        assertThat(found()).containsExactly("projects:" + again + ":budget1 problem.plan.funded-cut ?");
    }

    @Test
    void aLineCountsWithWhatWasMoved() {
        rows.project(rows.draft(2), project, null, "90");
        assertThat(found()).isEmpty();
        rows.move(null, line, "10.01");
        assertThat(found()).hasSize(1);
    }

    @Test
    void theNextEditionIsAskedOfWhatItWithdraws() {
        rows.draft(2);
        assertThat(found()).containsExactly("projects:withdrawn-" + project + " problem.plan.funded-withdrawn ?");
        rows.move(line, rows.line(null, "1"), "80");
        assertThat(found()).as("nothing is left on its line").isEmpty();
    }
}
