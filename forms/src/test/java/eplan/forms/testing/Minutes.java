package eplan.forms.testing;

import eplan.cycle.EntryRounds;
import eplan.forms.draft.FormServices;
import eplan.plan.EntryHistory;
import eplan.plan.EntryRecords;
import eplan.plan.Presence;
import eplan.plan.WaitingDrafts;
import eplan.shared.BusinessClock;
import eplan.testing.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;

/** Lets time pass for forms on the day that a test has set. */
public class Minutes {

    private Duration passed = Duration.ZERO;

    public void pass(Duration more) {
        passed = passed.plus(more);
    }

    @Bean
    @Primary
    @Lazy
    FormServices formServicesOverTime(
            EntryRecords records,
            EntryRounds rounds,
            SettableClock clock,
            Presence presence,
            EntryHistory history,
            WaitingDrafts waiting) {
        return new FormServices(records, rounds, later(clock), presence, history, waiting);
    }

    private BusinessClock later(BusinessClock clock) {
        return new BusinessClock() {
            @Override
            public LocalDate today() {
                return clock.today();
            }

            @Override
            public Instant now() {
                return clock.now().plus(passed);
            }
        };
    }
}
