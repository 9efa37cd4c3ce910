package eplan.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import eplan.shared.Refused;
import eplan.timeline.ChangeSets.DateChange;
import eplan.timeline.ChangeSets.State;
import eplan.timeline.TimelineChanges.Change;
import eplan.ui.testing.FakeTimelines;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What becomes of the draft: previewed, applied, scheduled, submitted, thrown away, undone. */
class ChangeSetViewTest extends TimelineScreen {

    private static final String APPLY = "ใช้กับ 1,604 อปท.";
    private static final LocalDate APRIL = LocalDate.of(2011, 4, 1);

    private void draft() {
        sets.add(State.DRAFT, FakeChangeSets.ME, true, DUE_IN_MARCH);
        timeline("year=2554");
    }

    private void why(String reason, String act) {
        test(find(TextArea.class).all().getLast()).setValue(reason);
        test(button(act)).click();
    }

    @Test
    void reasonIsAskedAndThenAllOfItIsApplied() {
        draft();
        test(button(APPLY)).click();
        assertThat(field("เหตุผล (จำเป็น)").isInvalid()).isTrue();
        assertThat(sets.done).isEmpty();

        giveReason("น้ำท่วมภาคตะวันออกเฉียงเหนือ");
        test(field("หนังสืออ้างอิง")).setValue("มท 0810.5/ว 0312");
        test(button(APPLY)).click();
        assertThat(sets.done).containsExactly("apply 1:stamp น้ำท่วมภาคตะวันออกเฉียงเหนือ มท 0810.5/ว 0312");
        assertThat(notified()).contains("ใช้แล้ว: 2 แผนพัฒนา 3 ปี · ทั้งประเทศ 28 ก.พ. 2554 → 15 มี.ค. 2554");
        assertThat(address()).contains("set=1");
        assertThat(shown()).as("what it did beside what was foreseen").contains("ที่คาดไว้", "1,604", "1,600");
    }

    @Test
    void whatIsRefusedIsSaidBesideTheButtonsAndTheReasonStays() {
        draft();
        sets.refuses = new Refused("refused.move.locked", APRIL);
        giveReason("น้ำท่วม");
        test(button(APPLY)).click();
        assertThat(shown()).contains("งวดนี้ปิดรับแล้วเมื่อวันที่ 1 เม.ย. 2554");
        assertThat(field("เหตุผล (จำเป็น)").getValue()).isEqualTo("น้ำท่วม");
        assertThat(offers(APPLY)).isTrue();
    }

    @Test
    void aStaleSetIsToldAndKeepsWhatWasTyped() {
        draft();
        sets.stale = true;
        giveReason("น้ำท่วม");
        test(button(APPLY)).click();
        assertThat(notified()).contains("มีผู้อื่น");
        assertThat(field("เหตุผล (จำเป็น)").getValue()).isEqualTo("น้ำท่วม");
    }

    @Test
    void everyNumberOpensItsListPageByPage() {
        draft();
        test(link("1,604")).click();
        assertThat(title()).isEqualTo("งวดของ อปท. และขั้นตอนงานจ้างที่ยังไม่เสร็จ กำหนดเลื่อน · ทั้งประเทศ");
        assertThat(dialog()).contains("1–25 จาก 1,604");
        assertThat(find(Anchor.class).withText("MOVED 3").single().getHref()).isEqualTo("lao/3?year=2554&round=plan");
        test(button("ถัดไป")).click();
        assertThat(dialog()).contains("MOVED 25", "26–50 จาก 1,604").doesNotContain("MOVED 3\n");
        assertThat(sets.lists).as("each reading counts the nation").isEqualTo(1);
    }

    @Test
    void provincesStandInATableThatOpensTheirLists() {
        draft();
        test(button("ทั้งหมด 4")).click();
        assertThat(dialog()).contains("นครราชสีมา", "ภูเก็ต", "71");
        test(find(NativeButton.class).withText("71").single()).click();
        assertThat(title()).endsWith("กำหนดเลื่อน · นครราชสีมา");
        assertThat(dialog()).contains("1–25 จาก 71");
    }

    @Test
    void datesThatFollowTheHolidaysAreNamed() {
        draft();
        assertThat(shown()).doesNotContain("เลื่อนตามวันหยุด");
        LocalDate february = LocalDate.of(2011, 2, 28);
        sets.followed.add(new DateChange(FakeTimelines.PLAN, "plan", null, february, LocalDate.of(2011, 3, 1)));
        test(button("คำนวณใหม่")).click();
        assertThat(shown()).contains("เลื่อนตามวันหยุด", "2 แผนพัฒนา 3 ปี · ทั้งประเทศ", "28 ก.พ. 2554 → 1 มี.ค. 2554");
    }

    @Test
    void choosingARoundDoesNotCountAnew() {
        draft();
        assertThat(sets.previews).isEqualTo(1);
        test(link("3 ข้อบัญญัติ Q2")).click();
        assertThat(sets.previews).isEqualTo(1);
        test(button("คำนวณใหม่")).click();
        assertThat(sets.previews).isEqualTo(2);
    }

    @Test
    void anEditIsTakenOut() {
        draft();
        test(button("เอาออก")).click();
        assertThat(sets.done).containsExactly("drop");
        assertThat(shown()).doesNotContain("มีการแก้ไขที่ยังไม่ใช้");
    }

    @Test
    void anOvertakenDateSaysWhoMovedItAndOffersBoth() {
        draft();
        fakes.changes.changes.add(moved(APRIL));
        sets.overtake(APRIL);
        timeline("year=2554&round=budget-q2");
        assertThat(shown())
                .contains("มีผู้อื่นเลื่อนกำหนดนี้ไปแล้ว ปัจจุบันเป็น 1 เม.ย. 2554", "สมชาย ใจกล้า", "งบประมาณล่าช้า")
                .contains("เลือกก่อนว่าจะใช้วันใด");
        assertThat(offers(APPLY)).as("it would be refused").isFalse();
        test(button("คงวันที่ฉันแก้")).click();
        assertThat(sets.done).singleElement().asString().startsWith("put DueOn");
        assertThat(shown()).doesNotContain("มีผู้อื่นเลื่อนกำหนดนี้ไปแล้ว");
        assertThat(offers(APPLY)).isTrue();
    }

    @Test
    void anOvertakenDateMayBeLeftToTheOther() {
        draft();
        sets.overtake(APRIL);
        timeline("year=2554&round=budget-q2");
        test(button("ใช้วันที่อีกฝ่ายแก้")).click();
        assertThat(sets.done).containsExactly("drop");
    }

    @Test
    void theDraftIsThrownAway() {
        draft();
        test(button("ทิ้งการแก้ไข")).click();
        assertThat(sets.done).containsExactly("discard");
        assertThat(shown()).doesNotContain("มีการแก้ไขที่ยังไม่ใช้");
    }

    @Test
    void whatCannotBeCountedAnyMoreIsStillThrownAway() {
        sets.uncountable = new Refused("refused.move.locked", APRIL);
        draft();
        assertThat(shown()).contains("งวดนี้ปิดรับแล้วเมื่อวันที่ 1 เม.ย. 2554");
        assertThat(offers(APPLY)).isFalse();
        test(button("ทิ้งการแก้ไข")).click();
        assertThat(sets.done).containsExactly("discard");
    }

    @Test
    void aReasonIsAskedOnlyWhereSomethingNeedsOne() {
        sets.fourEyes = true;
        sets.add(State.SUBMITTED, FakeChangeSets.ME, true, DUE_IN_MARCH);
        timeline("year=2554&set=1");
        assertThat(offers("ถอนกลับเป็นร่าง")).isTrue();
        assertThat(find(ReasonFields.class).all()).noneMatch(ReasonFields::isVisible);
    }

    @Test
    void aSetIsScheduledForADayAndTakenBack() {
        draft();
        giveReason("น้ำท่วม");
        test(button("ตั้งเวลา")).click();
        test(button("ตั้งเวลา")).click();
        assertThat(date("วันที่จะใช้").getErrorMessage()).isEqualTo("โปรดระบุวันที่");
        type("วันที่จะใช้", APRIL);
        test(button("ตั้งเวลา")).click();
        assertThat(sets.done).containsExactly("schedule 2011-04-01 น้ำท่วม");
        assertThat(shown()).contains("จะใช้วันที่ 1 เม.ย. 2554");
        test(button("ถอนกลับเป็นร่าง")).click();
        assertThat(sets.done).endsWith("withdraw");
    }

    @Test
    void aRefusedDayIsSaidAtTheDay() {
        draft();
        sets.refuses = new Refused("refused.move.no-reason");
        giveReason("น้ำท่วม");
        test(button("ตั้งเวลา")).click();
        type("วันที่จะใช้", APRIL);
        test(button("ตั้งเวลา")).click();
        assertThat(date("วันที่จะใช้").getErrorMessage()).isEqualTo("โปรดระบุเหตุผล");
    }

    @Test
    void withFourEyesOnesOwnIsSubmittedOnly() {
        sets.fourEyes = true;
        draft();
        assertThat(offers(APPLY)).isFalse();
        giveReason("น้ำท่วม");
        test(button("ส่งให้ผู้อื่นใช้")).click();
        assertThat(sets.done).containsExactly("submit น้ำท่วม");
        assertThat(shown()).contains("รอผู้อื่นใช้");
        assertThat(offers(APPLY)).isFalse();
    }

    @Test
    void withFourEyesSomebodyElsesIsAppliedWithItsReason() {
        sets.fourEyes = true;
        sets.add(State.SUBMITTED, "สมชาย ใจกล้า", false, DUE_IN_MARCH);
        timeline("year=2554");
        assertThat(shown()).contains("การแก้ไขอื่นในปีนี้", "ชุดการแก้ไขของสมชาย ใจกล้า · 1 จุด");
        test(button("ดู")).click();
        assertThat(field("เหตุผล (จำเป็น)").getValue()).isEqualTo("น้ำท่วม");
        test(button(APPLY)).click();
        assertThat(sets.done).containsExactly("apply 1:stamp น้ำท่วม null");
    }

    @Test
    void othersDraftsAreSeenButNotTouched() {
        sets.add(State.DRAFT, "สมชาย ใจกล้า", false, DUE_IN_MARCH);
        timeline("year=2554");
        test(button("ดู")).click();
        assertThat(shown()).contains("28 ก.พ. 2554 → 15 มี.ค. 2554");
        assertThat(offers(APPLY)).isFalse();
        assertThat(offers("เอาออก")).isFalse();
        assertThat(offers("ทิ้งการแก้ไข")).isFalse();
    }

    @Test
    void anAppliedSetIsPutBackWithAReasonAndSaysWhatWasLeft() {
        sets.add(State.APPLIED, FakeChangeSets.ME, true, DUE_IN_MARCH);
        sets.left.add("แผนพัฒนา 3 ปี ถูกเลื่อนใหม่กว่า");
        timeline("year=2554");
        test(button("ประวัติ")).click();
        assertThat(dialog())
                .contains(
                        "ใช้โดยประภา วงศ์ดี · 9 มี.ค. 10.12 น.", "“น้ำท่วม”", "28 ก.พ. 2554 → 15 มี.ค. 2554", "1,600");
        test(button("ย้อนกลับ")).click();
        why("หนังสือถูกยกเลิก", "ย้อนกลับทั้งชุด");
        assertThat(sets.done).containsExactly("undo หนังสือถูกยกเลิก");
        assertThat(notified()).contains("เหลือ 1 จุด");
        assertThat(dialogs()).contains("แผนพัฒนา 3 ปี ถูกเลื่อนใหม่กว่า");
    }

    @Test
    void aFailedSetSaysWhyAndIsTakenBackToBeADraft() {
        sets.add(State.FAILED, FakeChangeSets.ME, true, DUE_IN_MARCH);
        timeline("year=2554&set=1");
        assertThat(shown()).contains("ใช้ไม่สำเร็จ: วันถูกเลื่อนไปก่อน");
        test(button("ถอนกลับเป็นร่าง")).click();
        assertThat(sets.done).containsExactly("withdraw");
        assertThat(shown()).contains("มีการแก้ไขที่ยังไม่ใช้ 1 จุด");
    }

    @Test
    void singleMovesStayListedAndMayBePutBack() {
        fakes.changes.changes.add(moved(MARCH));
        timeline("year=2554");
        test(button("ประวัติ")).click();
        assertThat(dialog())
                .contains(
                        "2 แผนพัฒนา 3 ปี · ทั้งประเทศ", "28 ก.พ. 2554 → 15 มี.ค. 2554", "สมชาย ใจกล้า · 9 มี.ค. 10.12");
        test(button("ย้อนกลับ")).click();
        why("หนังสือถูกยกเลิก", "ย้อนกลับ");
        assertThat(fakes.changes.undone).containsExactly("1 หนังสือถูกยกเลิก");
    }

    @Test
    void fourEyesAreSwitchedOnWithAReason() {
        timeline("year=2554");
        test(button("เปิดการอนุมัติสองคน")).click();
        why("หนังสือสั่งการ", "เปิดการอนุมัติสองคน");
        assertThat(sets.done).containsExactly("four eyes true หนังสือสั่งการ");
    }

    private String title() {
        return find(Dialog.class).all().getLast().getHeaderTitle();
    }

    private String dialogs() {
        StringBuilder all = new StringBuilder();
        find(Dialog.class).all().forEach(one -> all.append(said(one)));
        return all.toString();
    }

    private static Change moved(LocalDate to) {
        return new Change(
                1,
                FakeTimelines.PLAN,
                "plan",
                null,
                LocalDate.of(2011, 2, 28),
                to,
                "งบประมาณล่าช้า",
                null,
                "สมชาย ใจกล้า",
                Instant.parse("2011-03-09T03:12:00Z"),
                false,
                true);
    }
}
