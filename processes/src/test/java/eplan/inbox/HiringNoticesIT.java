package eplan.inbox;

import static eplan.inbox.OpenHiring.account;
import static org.assertj.core.api.Assertions.assertThat;

import eplan.correspondence.Notices;
import eplan.correspondence.Notices.Hiring;
import eplan.correspondence.Notices.Kind;
import eplan.correspondence.Notices.Notice;
import eplan.hiring.HiringEvents.BudgetAllocated;
import eplan.hiring.HiringEvents.DocumentsReturned;
import eplan.hiring.HiringEvents.HeadcountDecided;
import eplan.hiring.HiringEvents.InstalmentReturned;
import eplan.hiring.HiringEvents.LaterAsked;
import eplan.hiring.HiringEvents.LaterDecided;
import eplan.hiring.HiringEvents.ScoreAnswered;
import eplan.hiring.HiringEvents.StepClimbed;
import eplan.hiring.HiringEvents.StepPromiseBroken;
import eplan.hiring.HiringEvents.StepReminded;
import eplan.hiring.StepKind;
import eplan.people.Actor;
import eplan.shared.ContractId;
import eplan.shared.FiscalYear;
import eplan.shared.HiringStepId;
import eplan.shared.ProvinceId;
import eplan.shared.WorkItemId;
import eplan.testing.EplanTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** For each kind of notice about the hiring cycle: what happens, who is told of it, and that nobody else is. */
@EplanTest
@Import({OpenHiring.class, HiringTables.class})
class HiringNoticesIT {

    private static final FiscalYear YEAR = new FiscalYear(2565);

    @Autowired
    OpenHiring hiring;

    @Autowired
    Notices notices;

    private HiringStepId step;

    @BeforeEach
    void start() {
        hiring.start();
        step = hiring.step(StepKind.DELIVERY);
    }

    @AfterEach
    void forget() {
        hiring.tables.forget();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_ALL, names = "HIRING_.*")
    void whomItIsForIsToldOnceAndNobodyElse(Kind kind) {
        List<Actor> whom = happens(kind);
        assertThat(List.of(
                        hiring.officer,
                        hiring.head,
                        hiring.analyst,
                        hiring.otherAnalyst,
                        hiring.foreignHead,
                        hiring.headquarters))
                .filteredOn(person -> told(person, kind).size() > 0)
                .containsExactlyInAnyOrderElementsOf(whom)
                .allSatisfy(person -> assertThat(told(person, kind)).hasSize(1));
    }

    private List<Notice> told(Actor person, Kind kind) {
        return hiring.as(person, () -> notices.latest(20)).stream()
                .filter(notice -> notice.kind() == kind)
                .toList();
    }

    /** @return who is to be told; a new kind needs a line here */
    private List<Actor> happens(Kind kind) {
        Set<ProvinceId> here = Set.of(hiring.tables.province("70"));
        ContractId contract = new ContractId(hiring.contract);
        return switch (kind) {
            case HIRING_ESCALATED -> {
                hiring.chased(step, 1, "HEAD");
                yield toldOf(new StepClimbed(step), hiring.head);
            }
            case HIRING_PROMISE_BROKEN -> {
                give(hiring.chased(step, 1, "HEAD"), hiring.head);
                yield toldOf(new StepPromiseBroken(step), hiring.head);
            }
            case HIRING_REMINDED -> toldOf(new StepReminded(step, OpenHiring.LATE), hiring.analyst);
            case HIRING_LATER_ASKED -> toldOf(new LaterAsked(step, 1), hiring.headquarters);
            case HIRING_LATER_GRANTED -> toldOf(new LaterDecided(step, asked(), true), hiring.officer);
            case HIRING_LATER_REFUSED -> toldOf(new LaterDecided(step, asked(), false), hiring.officer);
            case HIRING_BUDGET -> toldOf(new BudgetAllocated(YEAR, here), hiring.officer, hiring.head);
            case HIRING_SCORE -> toldOf(new ScoreAnswered(score(), account(hiring.analyst)), hiring.analyst);
            case HIRING_DOCUMENTS_RETURNED ->
                toldOf(new DocumentsReturned(contract, step), hiring.officer, hiring.head);
            case HIRING_INSTALMENT_RETURNED -> toldOf(new InstalmentReturned(contract, 3, step), hiring.analyst);
            case HIRING_DECIDED -> toldOf(new HeadcountDecided(YEAR, List.copyOf(here)), hiring.officer, hiring.head);
            default -> throw new IllegalArgumentException(kind + " is not about hiring");
        };
    }

    private List<Actor> toldOf(Object event, Actor... whom) {
        hiring.publish(event);
        return List.of(whom);
    }

    private void give(WorkItemId item, Actor to) {
        hiring.tables.one(
                "update eplan.work_item set assignee_id = ? where id = ? returning id",
                account(to).value(),
                item.value());
    }

    private long asked() {
        return hiring.tables.one(
                """
                insert into eplan.hiring_later (step_id, reason, old_due, wanted_due, asked_by, asked_name, asked_on, at)
                values (?, 'น้ำท่วม', ?, ?, ?, 'officer', ?, now()) returning id""",
                step.value(),
                OpenHiring.LATE,
                OpenHiring.LATER,
                account(hiring.officer).value(),
                OpenHiring.TODAY);
    }

    private long score() {
        return hiring.tables.one(
                """
                insert into eplan.system_score (fiscal_year, account_id, province_id, lao_months)
                values (2565, ?, ?, 12) returning id""",
                account(hiring.analyst).value(),
                hiring.tables.province("70").value());
    }

    @Test
    void leadsToTheStepAndNamesTheContractor() {
        hiring.publish(new StepReminded(step, OpenHiring.LATE));
        Notice notice = told(hiring.analyst, Kind.HIRING_REMINDED).getFirst();
        assertThat(notice.about().laoTh()).isEqualTo(OpenHiring.CONTRACTOR);
        assertThat(notice.about().year()).isEqualTo(YEAR);
        assertThat(notice.about().hiring()).isEqualTo(new Hiring(step, StepKind.DELIVERY, 3, "70", null));
    }

    @Test
    void whoIsGivenWorkOnAStepIsTold() {
        WorkItemId item = hiring.todo(hiring.step(StepKind.APPROVAL));
        hiring.publish(new Assigned(List.of(item), account(hiring.officer), null));
        assertThat(told(hiring.officer, Kind.ASSIGNED)).singleElement().satisfies(notice -> {
            assertThat(notice.many()).isEqualTo(1);
            assertThat(notice.about().laoTh()).isEqualTo("ราชบุรี");
        });
    }
}
