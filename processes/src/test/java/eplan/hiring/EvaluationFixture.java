package eplan.hiring;

import static eplan.hiring.EvaluatedProvince.points;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.shared.Refused;
import eplan.testing.EplanTest;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The province's half of the scores; nobody is evaluated yet. */
@EplanTest
@Import(ScoredOffice.class)
abstract class EvaluationFixture {

    @Autowired
    ScoredOffice office;

    @Autowired
    HqOutages outages;

    @Autowired
    ProvinceEvaluations evaluations;

    @Autowired
    RuntimeService runtime;

    ThreeAnalysts they;
    EvaluatedProvince phatthalung;

    @BeforeEach
    void open() {
        office.open();
        EvaluatedProvince.forget(office.jdbc);
    }

    @AfterEach
    void close() {
        EvaluatedProvince.forget(office.jdbc);
        office.close();
    }

    /** Anong and busaba are to be evaluated in Phatthalung. */
    void analystsWork() {
        they = new ThreeAnalysts(office, outages);
        phatthalung = new EvaluatedProvince(office, evaluations, office.phatthalung);
    }

    void evaluateBoth() {
        phatthalung.evaluate(they.anong, points("10", "15", "10", "10", "5"));
        phatthalung.evaluate(they.busaba, points("8", "12.5", "9", "10", "5"));
    }

    static void refuses(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo(key));
    }
}
