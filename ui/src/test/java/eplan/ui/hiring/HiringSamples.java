package eplan.ui.hiring;

import eplan.cycle.RoundStanding;
import eplan.hiring.Contracts;
import eplan.hiring.Contracts.ContractLine;
import eplan.hiring.Contracts.Documents;
import eplan.hiring.HiringEventType;
import eplan.hiring.HiringSteps.DueSource;
import eplan.hiring.HiringSteps.Event;
import eplan.hiring.HiringSteps.May;
import eplan.hiring.HiringSteps.State;
import eplan.hiring.HiringSteps.StepView;
import eplan.hiring.Instalments;
import eplan.hiring.Instalments.Delivery;
import eplan.hiring.Instalments.Instalment;
import eplan.hiring.Renewals.NotKept;
import eplan.hiring.Renewals.Standing;
import eplan.hiring.Renewals.Succession;
import eplan.hiring.Renewals.Word;
import eplan.hiring.StepKind;
import eplan.shared.AccountId;
import eplan.shared.ContractId;
import eplan.shared.FiscalYear;
import eplan.shared.HiringStepId;
import eplan.ui.testing.FakeTimelines;
import eplan.ui.testing.Fakes;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Steps, contracts and instalments of Nakhon Ratchasima in the hiring year 2554, as seen on 9 March 2554. */
public final class HiringSamples {

    public static final FiscalYear YEAR = FakeTimelines.YEAR;
    public static final ContractId CONTRACT = new ContractId(51);
    public static final String CONTRACTOR = "นางสาวกานดา <b>ดี</b>";
    public static final AccountId ANALYST = new AccountId(21);
    public static final LocalDate DUE = LocalDate.of(2011, 3, 15);

    private HiringSamples() {}

    /** An open step, untouched; those of a contract are of its third instalment. */
    public static StepView step(long id, StepKind kind, May... may) {
        return step(id, kind, RoundStanding.UNTOUCHED, 0, may);
    }

    public static StepView step(long id, StepKind kind, RoundStanding standing, int overdue, May... may) {
        boolean ofContract = kind.ofContract();
        boolean ofInstalment = kind == StepKind.DELIVERY || kind == StepKind.INSPECTION;
        return new StepView(
                new HiringStepId(id),
                kind,
                YEAR,
                Fakes.KORAT,
                "นครราชสีมา",
                "Nakhon Ratchasima",
                ofContract ? CONTRACT : null,
                ofContract ? CONTRACTOR : null,
                ofInstalment ? 3 : null,
                1,
                "2554-30-H00" + id,
                State.OPEN,
                standing,
                Fakes.TODAY.minusDays(20),
                overdue > 0 ? Fakes.TODAY.minusDays(overdue) : DUE,
                overdue > 0 ? Fakes.TODAY.minusDays(overdue) : DUE,
                DueSource.OWN,
                overdue,
                null,
                null,
                overdue > 0 ? 1 : 0,
                null,
                null,
                Set.of(may));
    }

    public static Event event(HiringEventType type, StepKind step, String detail) {
        boolean ofContract = step != null && step.ofContract();
        return new Event(
                type,
                step,
                ofContract ? CONTRACT : null,
                ofContract ? CONTRACTOR : null,
                ofContract ? 3 : null,
                detail,
                null,
                "สมหญิง ใจดี",
                null,
                Fakes.TODAY,
                Instant.parse("2011-03-09T03:12:00Z"));
    }

    public static ContractLine contract(Contracts.State state, Documents documents) {
        return contract(state, documents, LocalDate.of(2010, 10, 1));
    }

    public static ContractLine contract(Contracts.State state, Documents documents, LocalDate from) {
        return contract(state, documents, from, false);
    }

    public static ContractLine contract(Contracts.State state, Documents documents, LocalDate from, boolean calledOff) {
        return new ContractLine(
                CONTRACT,
                "12/2554",
                YEAR,
                Fakes.KORAT,
                "นครราชสีมา",
                CONTRACTOR,
                Fakes.ME,
                from,
                LocalDate.of(2011, 9, 30),
                new BigDecimal("180000.00"),
                state,
                documents,
                2,
                12,
                1,
                null,
                calledOff);
    }

    /** The contract ends on 30 September 2554. @param successor null unless signed */
    public static Succession succession(Standing standing, ContractId successor) {
        return new Succession(
                CONTRACT,
                "12/2554",
                CONTRACTOR,
                ANALYST,
                "30",
                "นครราชสีมา",
                "Nakhon Ratchasima",
                LocalDate.of(2011, 9, 30),
                YEAR.next(),
                standing,
                standing != Standing.NOT_ASKED,
                successor);
    }

    /** Said of the same analyst on 1 March 2554. */
    public static NotKept notKept() {
        return new NotKept(
                ANALYST, CONTRACTOR, Word.REPLACE, "ผลงานต่ำ ตามหนังสือ ว 7", "ประภา", LocalDate.of(2011, 3, 1));
    }

    public static Instalment instalment(int number, Instalments.State state, int lateDays) {
        boolean delivered = state == Instalments.State.DELIVERED || state == Instalments.State.ACCEPTED;
        return instalment(number, state, delivered ? deliveries(number, lateDays) : List.of());
    }

    /** Accepted, and the head has said what is kept. */
    public static Instalment decided(int number, int lateDays, String penalty) {
        return instalment(number, Instalments.State.ACCEPTED, deliveries(number, lateDays), new BigDecimal(penalty));
    }

    /** Accepted after a correction. @param late calendar days of each delivery, the first one's first */
    public static Instalment corrected(int number, int... late) {
        return instalment(number, Instalments.State.ACCEPTED, deliveries(number, late));
    }

    /** A week apart, from the one that is due a week after the instalment. */
    private static List<Delivery> deliveries(int number, int... late) {
        LocalDate due =
                LocalDate.of(2010, 10, 1).plusMonths(number).minusDays(1).plusDays(7);
        return IntStream.range(0, late.length)
                .mapToObj(i -> new Delivery(due.plusWeeks(i), due.plusWeeks(i).plusDays(late[i])))
                .toList();
    }

    private static Instalment instalment(int number, Instalments.State state, List<Delivery> deliveries) {
        return instalment(number, state, deliveries, null);
    }

    private static Instalment instalment(
            int number, Instalments.State state, List<Delivery> deliveries, BigDecimal penalty) {
        LocalDate from = LocalDate.of(2010, 10, 1).plusMonths(number - 1L);
        LocalDate to = from.plusMonths(1).minusDays(1);
        return new Instalment(
                number,
                from,
                to,
                new BigDecimal("15000.00"),
                state,
                to.plusDays(7),
                deliveries.isEmpty() ? null : deliveries.getLast().on(),
                state == Instalments.State.ACCEPTED ? to.plusDays(20) : null,
                List.of(),
                null,
                deliveries,
                new BigDecimal("180.00").multiply(BigDecimal.valueOf(Delivery.together(deliveries))),
                penalty,
                null);
    }
}
