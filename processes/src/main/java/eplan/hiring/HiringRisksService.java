package eplan.hiring;

import eplan.shared.BusinessClock;
import eplan.shared.FiscalYear;
import eplan.timeline.WorkingDays;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class HiringRisksService implements HiringRisks {

    /** Nobody at all, then who is furthest from signing, then where most LAOs wait; by Thai name where all that is the same. */
    private static final Comparator<Risk> PRESSING = Comparator.comparing((Risk risk) -> !risk.nobody())
            .thenComparing(Risk::why)
            .thenComparing(Comparator.comparingInt(Risk::laos).reversed());

    private final HiringAccess access;
    private final HiringRiskTable table;
    private final LeaverReading leaving;
    private final WorkingDays workingDays;
    private final BusinessClock clock;
    private final RiskSheet sheet;

    HiringRisksService(
            HiringAccess access,
            HiringRiskTable table,
            LeaverReading leaving,
            WorkingDays workingDays,
            BusinessClock clock,
            RiskSheet sheet) {
        this.access = access;
        this.table = table;
        this.leaving = leaving;
        this.workingDays = workingDays;
        this.clock = clock;
        this.sheet = sheet;
    }

    @Override
    public Report of(FiscalYear year) {
        access.seeNation();
        return report(year);
    }

    @Override
    public byte[] xlsx(FiscalYear year) {
        access.seeNation();
        return sheet.xlsx(year, report(year));
    }

    private Report report(FiscalYear year) {
        LocalDate today = clock.today();
        LocalDate first = year.first();
        List<Risk> risks = table.of(year, today, dayToCover(year, today)).stream()
                .filter(HiringStand::atRisk)
                .map(HiringStand::risk)
                .sorted(PRESSING)
                .toList();
        return new Report(today, first, workingDays.overdue(today, first.minusDays(1)), risks, leaving.of(year, today));
    }

    /** 1 October; today once it has passed, the last day once the year has. */
    private static LocalDate dayToCover(FiscalYear year, LocalDate today) {
        if (today.isBefore(year.first())) {
            return year.first();
        }
        return today.isAfter(year.last()) ? year.last() : today;
    }
}
