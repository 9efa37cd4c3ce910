package eplan.ui.hiring.province;

import static eplan.ui.hiring.HiringSamples.YEAR;

import eplan.hiring.Contracts;
import eplan.hiring.Contracts.Signing;
import eplan.hiring.HeadcountDecisions;
import eplan.hiring.HiringApprovals;
import eplan.hiring.HiringApprovals.Approval;
import eplan.hiring.HiringApprovals.Further;
import eplan.hiring.HiringRequests;
import eplan.hiring.HiringRequests.Form;
import eplan.hiring.HiringRequests.Person;
import eplan.hiring.HiringRequests.Present;
import eplan.hiring.HiringRequests.Request;
import eplan.hiring.HiringRequests.Sent;
import eplan.hiring.HiringSteps;
import eplan.hiring.HiringSteps.StepView;
import eplan.hiring.HiringYears;
import eplan.hiring.HiringYears.Year;
import eplan.hiring.Instalments;
import eplan.hiring.ProvinceEvaluations;
import eplan.hiring.Renewals;
import eplan.hiring.SystemScores;
import eplan.shared.AccountId;
import eplan.ui.hiring.HiringScreen;
import eplan.ui.testing.Fakes;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;

/** A province's hiring year with a headcount of two; an officer looks unless a test says otherwise. */
abstract class ProvinceScreen extends HiringScreen {

    static final AccountId KANDA = new AccountId(21);
    static final Present PRESENT = new Present(KANDA, "กานดา <b>ดี</b>", 45);

    int version = 4;
    List<Present> uncovered = List.of();
    private int looks;

    @Override
    protected List<Class<?>> faces() {
        return List.of(
                HiringYears.class,
                HiringSteps.class,
                HeadcountDecisions.class,
                HiringRequests.class,
                ProvinceEvaluations.class,
                SystemScores.class,
                HiringApprovals.class,
                Contracts.class,
                Instalments.class,
                Renewals.class);
    }

    @Override
    protected String scanned() {
        return "eplan.ui.hiring.province";
    }

    @BeforeEach
    void opened() {
        calls.answer("HiringYears.years", List.of(YEAR))
                .answer("HiringYears.opening", Optional.empty())
                .answer("HiringSteps.history", List.of())
                .answer("HeadcountDecisions.history", List.of())
                .answer("SystemScores.of", List.of())
                .answer("Contracts.of", List.of())
                .answer("Instalments.waiting", List.of())
                .answer("Renewals.of", List.of())
                .answer("Renewals.notKept", List.of())
                .answer("ProvinceEvaluations.unscored", List.of())
                .answer("ProvinceEvaluations.undecided", List.of());
        year(List.of(), null, null, false);
        request(new Form(2, List.of(new Person(PRESENT.name(), KANDA, "")), "", "", ""), null);
        approval(null, 0);
        signing(false, null, 0);
    }

    void year(List<StepView> steps, StepView next, LocalDate budgetOn, boolean waits) {
        calls.answer(
                "HiringYears.of",
                new Year(
                        YEAR,
                        Fakes.KORAT,
                        "นครราชสีมา",
                        "Nakhon Ratchasima",
                        2,
                        0,
                        budgetOn,
                        null,
                        steps,
                        next,
                        waits,
                        LocalDate.of(2010, 7, 16),
                        null,
                        uncovered));
    }

    void request(Form form, Sent sent) {
        calls.on("HiringRequests.of", args -> asked(form, sent)).act("HiringRequests.keep", args -> {
            version++;
            return asked((Form) args[3], sent);
        });
    }

    private Request asked(Form form, Sent sent) {
        return new Request(
                YEAR, Fakes.KORAT, "นครราชสีมา", 2, version, form, List.of(PRESENT), Optional.ofNullable(sent));
    }

    void approval(Integer posts, int left) {
        approval(posts, left, List.of());
    }

    void approval(Integer posts, int left, List<Further> further) {
        calls.answer(
                "HiringApprovals.of",
                new Approval(
                        2,
                        posts,
                        0,
                        left,
                        posts == null ? null : "นม 0023/77",
                        posts == null ? null : LocalDate.of(2011, 3, 1),
                        posts == null ? Optional.empty() : Optional.of(LocalDate.of(2011, 3, 2)),
                        posts == null ? null : "วิชัย",
                        further,
                        List.of()));
    }

    void signing(boolean approved, LocalDate budgetOn, int left) {
        calls.answer(
                "Contracts.signing",
                new Signing(
                        YEAR,
                        Fakes.KORAT,
                        "นครราชสีมา",
                        approved,
                        budgetOn,
                        left,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    /** Opened anew each time: going where one is does nothing. */
    ProvinceHiringView page(String tab) {
        return open("hiring/province/30", "year=2554&tab=" + tab + "&look=" + ++looks, ProvinceHiringView.class);
    }
}
