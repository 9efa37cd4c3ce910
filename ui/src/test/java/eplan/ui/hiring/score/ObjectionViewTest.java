package eplan.ui.hiring.score;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import eplan.hiring.ProvinceEvaluations.Line;
import eplan.hiring.SystemScores.Objection;
import eplan.people.Role;
import eplan.shared.AccountId;
import eplan.ui.testing.Fakes;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = ScoreView.class)
class ObjectionViewTest extends ScoreScreen {

    @Test
    void theAnalystObjectsOnce() {
        page();
        press("ส่งข้อทักท้วง");
        assertThat(said(find(ObjectionPart.class).single())).contains("โปรดเขียนข้อทักท้วง");

        test(area("ข้อใดไม่ถูกต้อง เพราะอะไร")).setValue("เดือน ม.ค. ระบบขัดข้อง");
        press("ส่งข้อทักท้วง");
        confirm();

        assertThat(calls.done).containsExactly("object 99 เดือน ม.ค. ระบบขัดข้อง");
    }

    @Test
    void afterAnObjectionThereIsNoOther() {
        objection = new Objection("ผิด", AT, "ตรวจแล้วถูกต้อง", "ประภา วงศ์ดี", AT);

        assertThat(said(page())).contains("กรมตอบแล้ว", "ตรวจแล้วถูกต้อง", "ประภา วงศ์ดี");
        assertThat(offers("ส่งข้อทักท้วง")).isFalse();
    }

    @Test
    void onceTheProvinceSentItsSummaryNobodyWritesAnObjectionInVain() {
        calls.answer(
                "ProvinceEvaluations.mine",
                Optional.of(new Line(analyst, 0, "กานดา", null, null, Map.of(), null, "", null)));

        assertThat(said(page())).contains("จังหวัดส่งสรุปผลแล้ว");
        assertThat(offers("ส่งข้อทักท้วง")).isFalse();
    }

    @Test
    void theAnalystAcceptsTheScoreThatIsShown() {
        page();

        press("ยอมรับคะแนน");
        confirm();

        assertThat(calls.done).containsExactly("accept 99 41.50");
    }

    @Test
    void aScoreThatWasAcceptedIsNotObjectedToAnyMore() {
        accepted = AT;

        assertThat(said(page())).contains("ยอมรับคะแนนเมื่อ");
        assertThat(offers("ส่งข้อทักท้วง")).isFalse();
        assertThat(offers("ยอมรับคะแนน")).isFalse();
    }

    @Test
    void untilWhenTheSummaryWaitsIsSaidUpToThatDay() {
        objectUntil = Fakes.TODAY;
        assertThat(said(page())).contains("จังหวัดส่งสรุปผลได้หลังวันที่ 9 มี.ค. 2554");

        objectUntil = Fakes.TODAY.minusDays(1);
        ScoreView later = open("hiring/score/99", "look=later", ScoreView.class);
        assertThat(said(later)).doesNotContain("จังหวัดส่งสรุปผลได้หลังวันที่");
        assertThat(offers("ยอมรับคะแนน")).as("still possible").isTrue();
    }

    @Test
    void othersDoNotObject() {
        analyst = new AccountId(21);
        for (Role role : new Role[] {Role.PROVINCIAL_HEAD, Role.HQ_OFFICER}) {
            fakes.actAs(role);
            open("hiring/score/99", "look=" + role, ScoreView.class);

            assertThat(offers("ส่งข้อทักท้วง")).as(role.name()).isFalse();
            assertThat(offers("ยอมรับคะแนน")).as(role.name()).isFalse();
            assertThat(offers("ตอบข้อทักท้วง")).as(role.name()).isFalse();
        }
    }

    private AnswerDialog answering() {
        analyst = new AccountId(21);
        objection = new Objection("ระบบขัดข้อง", AT, null, null, null);
        fakes.actAs(Role.HQ_OFFICER);
        page();
        press("ตอบข้อทักท้วง");
        return find(AnswerDialog.class).single();
    }

    @Test
    void headquartersAnswerWithOtherPointsWhereTheyChange() {
        AnswerDialog dialog = answering();
        test(find(TextField.class, dialog).all().getFirst()).setValue("14.5");
        test(find(TextArea.class, dialog).single()).setValue("เดือน ม.ค. ไม่นับ");

        press("ตอบข้อทักท้วง", dialog);

        assertThat(calls.done)
                .containsExactly("answer 99 [Correction[criterion=COMPLETE, points=14.5]] เดือน ม.ค. ไม่นับ");
    }

    @Test
    void pointsBeyondTheWeightAreNone() {
        AnswerDialog dialog = answering();
        test(find(TextField.class, dialog).all().getFirst()).setValue("15.5");

        press("ตอบข้อทักท้วง", dialog);

        assertThat(said(dialog)).contains("ใส่คะแนนตั้งแต่ 0 ถึง 15", "โปรดเขียนคำตอบ");
        assertThat(calls.done).isEmpty();
    }
}
