package eplan.hiring;

import eplan.people.Actor;
import eplan.people.Role;
import eplan.shared.EntryRoundId;
import eplan.shared.LaoId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The analysts of docs/analyst-scores.md: anong, whose year is plain; busaba, who had other LAOs in mid-year; dusit, with whom they were
 * exchanged and who left in March; chai in Satun, whom headquarters' delays hit. Scores are not computed yet.
 */
final class ThreeAnalysts {

    private static final LocalDate OCTOBER = LocalDate.of(2057, 10, 1);
    private static final LocalDate OCTOBER_ENDS = LocalDate.of(2057, 10, 31);
    private static final LocalDate DECEMBER_ENDS = LocalDate.of(2057, 12, 31);
    private static final LocalDate JANUARY = LocalDate.of(2058, 1, 1);
    private static final LocalDate JANUARY_ENDS = LocalDate.of(2058, 1, 31);
    private static final LocalDate FEBRUARY_10 = LocalDate.of(2058, 2, 10);
    private static final LocalDate FEBRUARY_ENDS = LocalDate.of(2058, 2, 28);
    static final LocalDate DUSIT_LEFT = LocalDate.of(2058, 3, 15);
    private static final LocalDate PLAN_MOVED = LocalDate.of(2058, 3, 15);
    private static final LocalDate MAY_ENDS = LocalDate.of(2058, 5, 31);
    private static final LocalDate AFTER_CUT_OFF = LocalDate.of(2058, 7, 31);

    final Actor anong;
    final Actor busaba;
    final Actor dusit;
    final Actor chai;

    private final ScoredOffice office;
    private final HqOutages outages;
    private final ScoredCases cases;

    ThreeAnalysts(ScoredOffice office, HqOutages outages) {
        this.office = office;
        this.outages = outages;
        cases = new ScoredCases(office.jdbc);
        anong = office.analyst("anong", office.phatthalung);
        busaba = office.analyst("busaba", office.phatthalung);
        dusit = office.analyst("dusit", office.phatthalung);
        chai = office.analyst("chai", office.satun);
        List<LaoId> laos = cases.laos(office.phatthalung, 4);
        plainYear(laos.get(0), laos.get(1));
        swappedInMidYear(laos.get(2), laos.get(3));
        delayed(cases.laos(office.satun, 1).getFirst());
    }

    /** Two LAOs all year: October 31/30 = 1.0333, the plan's window 1 Nov to 28 Feb 120/30 = 4.0000 LAO-months each. */
    private void plainYear(LaoId first, LaoId second) {
        cases.held(first, anong, OCTOBER, null);
        cases.held(second, anong, OCTOBER, null);
        cases.accepted(first, "close-previous", LocalDate.of(2057, 10, 20), OCTOBER_ENDS);
        cases.accepted(first, "plan", LocalDate.of(2058, 3, 5), FEBRUARY_ENDS);
        cases.asked(cases.open(second, "close-previous"), LocalDate.of(2057, 10, 24));
        enteredAndReturned(cases.open(second, "plan"));
        cases.judged(second, 1, FEBRUARY_10);
        cases.looks(first, anong, OCTOBER, 39);
        cases.looks(second, anong, OCTOBER, 30);
    }

    /** Anong was asked on 4 February to enter the plan, whose first version came back. */
    private void enteredAndReturned(EntryRoundId plan) {
        cases.asked(plan, LocalDate.of(2058, 2, 4));
        cases.typed(plan, anong, LocalDate.of(2058, 2, 8));
        cases.sent(plan, LocalDate.of(2058, 2, 8));
        cases.returned(plan, office.person(Role.PROVINCIAL_OFFICER, office.phatthalung), LocalDate.of(2058, 2, 9));
        cases.typed(plan, anong, FEBRUARY_10);
        cases.sent(plan, FEBRUARY_10);
        cases.accepted(plan, FEBRUARY_10);
    }

    /** On 1 January busaba and dusit change LAOs: of the plan's 120 days 61 lie before it, 59 from it on. */
    private void swappedInMidYear(LaoId third, LaoId fourth) {
        cases.held(third, busaba, OCTOBER, DECEMBER_ENDS);
        cases.held(fourth, busaba, JANUARY, null);
        cases.held(fourth, dusit, OCTOBER, DECEMBER_ENDS);
        cases.held(third, dusit, JANUARY, DUSIT_LEFT);
        cases.accepted(third, "close-previous", LocalDate.of(2057, 10, 15), OCTOBER_ENDS);
        cases.open(third, "plan");
        cases.open(fourth, "close-previous");
        cases.accepted(fourth, "plan", LocalDate.of(2058, 2, 20), FEBRUARY_ENDS);
        cases.looks(third, busaba, OCTOBER, 13);
        cases.looks(fourth, dusit, OCTOBER, 13);
        cases.looks(third, dusit, LocalDate.of(2058, 1, 7), 10);
        office.jdbc
                .sql("update eplan.account set enabled = false where id = ?")
                .param(ScoredOffice.account(dusit).value())
                .update();
    }

    /** e-Plan was down in Satun on 29 and 30 October; the plan's date was moved there; budget and May were extended. */
    private void delayed(LaoId fifth) {
        cases.held(fifth, chai, OCTOBER, null);
        office.as(office.hq(), () -> {
            outages.record(LocalDate.of(2057, 10, 29), LocalDate.of(2057, 10, 30), Set.of(office.satun), "ระบบขัดข้อง");
            return true;
        });
        cases.due("plan", office.satun, null, PLAN_MOVED);
        cases.due("budget-q2", null, fifth, MAY_ENDS);
        cases.due("monthly-05", null, fifth, AFTER_CUT_OFF);
        cases.accepted(fifth, "close-previous", LocalDate.of(2057, 11, 2), OCTOBER_ENDS);
        cases.accepted(fifth, "plan", LocalDate.of(2058, 3, 14), PLAN_MOVED);
        cases.accepted(fifth, "budget-q2", LocalDate.of(2058, 5, 20), MAY_ENDS);
        cases.accepted(fifth, "monthly-01", JANUARY_ENDS, JANUARY_ENDS);
        cases.accepted(fifth, "monthly-03", LocalDate.of(2058, 3, 20), LocalDate.of(2058, 3, 31));
        cases.open(fifth, "monthly-05");
        cases.looks(fifth, chai, OCTOBER, 39);
    }
}
