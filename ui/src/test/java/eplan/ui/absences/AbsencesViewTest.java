package eplan.ui.absences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import eplan.people.Role;
import eplan.people.Substitutions.Scope;
import eplan.shared.NotFound;
import eplan.ui.casework.ReasonDialog;
import eplan.ui.filters.FilterSelect;
import eplan.ui.testing.Fakes;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = AbsencesView.class)
class AbsencesViewTest extends AbsenceScreen {

    private static final LocalDate TODAY = Fakes.TODAY;

    private StintList list(AbsencesView page, int index) {
        return find(StintList.class, page).all().get(index);
    }

    @Test
    void whoStandsInForWhomIsListedByWhatItIsToTheReader() {
        stints.add(FakePeople.MANA, Fakes.ME, TODAY.minusDays(1), TODAY.plusDays(2));
        stints.add(Fakes.ME, FakePeople.SUDA, TODAY.plusDays(5), TODAY.plusDays(6));
        stints.add(FakePeople.SUDA, FakePeople.MANA, TODAY, TODAY);
        AbsencesView page = page("");

        assertThat(said(list(page, 0)))
                .contains("ท่านทำแทนใคร", "สมหญิง ใจดี ทำแทน มานะ", "8 มี.ค. 2554 ถึง 11 มี.ค. 2554")
                .contains("ทำแทนอยู่วันนี้", "งานทั้งหมด", "ไปอบรม", "บันทึกโดย หัวหน้า");
        assertThat(said(list(page, 1))).contains("เมื่อท่านไม่อยู่", "สุดา ทำแทน สมหญิง ใจดี", "ยังไม่ถึงวัน");
        assertThat(said(list(page, 2)))
                .contains("คนอื่นในสำนักงาน", "มานะ ทำแทน สุดา")
                .doesNotContain("สมหญิง");
    }

    @Test
    void whereThereIsNothingThePageSaysSo() {
        AbsencesView page = page("");

        assertThat(said(page))
                .contains(
                        "ไม่มีผู้ใดมอบงานให้ท่านทำแทน", "ท่านยังไม่ได้มอบหมายให้ผู้ใดทำแทน", "ไม่มีผู้อื่นที่ไม่อยู่");
        assertThat(find(Details.class, page).exists()).isFalse();
        assertThat(find(StandingInLine.class).exists()).isFalse();
    }

    @Test
    void whatIsPastIsReadWhenItIsOpened() {
        LocalDate first = LocalDate.of(2011, 2, 28);
        Scope chasing = new Scope(null, "EXPEDITE");
        stints.known.add(
                stints.stint(1, FakePeople.MANA, FakePeople.SUDA, first, first.plusDays(1), chasing, null, null));
        stints.known.add(stints.stint(
                2, FakePeople.MANA, Fakes.ME, first, TODAY, new Scope(2L, null), "ปากช่อง", LocalDate.of(2011, 3, 1)));
        AbsencesView page = page("");
        assertThat(said(page)).contains("ที่ผ่านมา 2 รายการ").doesNotContain("มานะ");

        test(find(Details.class, page).single()).openDetails();

        assertThat(said(page))
                .contains("สุดา ทำแทน มานะ", "เฉพาะงาน: เร่งรัด", "ครบกำหนดแล้ว")
                .contains("เฉพาะอำเภอปากช่อง", "สิ้นสุดก่อนกำหนดเมื่อ 1 มี.ค. 2554 โดย หัวหน้า");
        assertThat(find(Button.class, page).withText("สิ้นสุดก่อนกำหนด").exists())
                .isFalse();
    }

    @Test
    void theHeadEndsOneEarlyWithAReason() {
        stints.add(FakePeople.SUDA, FakePeople.MANA, TODAY, TODAY.plusDays(3));
        press("สิ้นสุดก่อนกำหนด", list(page(""), 2));
        ReasonDialog dialog = find(ReasonDialog.class).single();
        assertThat(said(dialog)).contains("เดิมถึงวันที่ 12 มี.ค. 2554");
        because("กลับมาก่อน", dialog);
        press("สิ้นสุดก่อนกำหนด", dialog);

        assertThat(stints.done).containsExactly("end 1 กลับมาก่อน");
        assertThat(notified()).contains("สิ้นสุดแล้ว: มานะ ทำแทน สุดา");
        assertThat(said(find(AbsencesView.class).single())).doesNotContain("มานะ ทำแทน สุดา");
    }

    @Test
    void officersEndTheirOwnOnlyAndMoveNobodyOut() {
        stints.add(Fakes.ME, FakePeople.SUDA, TODAY, TODAY);
        stints.add(FakePeople.SUDA, FakePeople.MANA, TODAY, TODAY);
        stints.add(FakePeople.MANA, Fakes.ME, TODAY.plusDays(1), TODAY.plusDays(1));
        fakes.actAs(Role.PROVINCIAL_OFFICER);
        AbsencesView page = page("");

        assertThat(find(Button.class, page).withText("สิ้นสุดก่อนกำหนด").all()).hasSize(1);
        assertThat(find(Button.class, list(page, 1))
                        .withText("สิ้นสุดก่อนกำหนด")
                        .exists())
                .isTrue();
        assertThat(find(Button.class, page)
                        .withText("มีผู้ย้ายหรือพ้นจากหน้าที่")
                        .exists())
                .isFalse();
    }

    @Test
    @SuppressWarnings("unchecked")
    void headquartersChooseTheOffice() {
        stints.add(FakePeople.SUDA, FakePeople.MANA, TODAY, TODAY);
        fakes.registry.headquarters = true;
        fakes.actAs(Role.HQ_PROCESS_OWNER);
        AbsencesView page = page("");
        assertThat(said(page)).contains("ส่วนกลาง (สถ.)").doesNotContain("มานะ");

        FilterSelect<Office> office = find(FilterSelect.class, page).single();
        test(office).selectItem("สถจ. นครราชสีมา");

        assertThat(address()).isEqualTo("absences?province=30");
        assertThat(said(find(AbsencesView.class).single())).contains("มานะ ทำแทน สุดา");
        assertThat(find(Button.class).withText("มีผู้ย้ายหรือพ้นจากหน้าที่").exists())
                .isTrue();
    }

    @Test
    void officersOfHeadquartersArrangeWhoStandsInAtProvincesButCloseNobodysAccount() {
        fakes.registry.headquarters = true;
        stints.add(FakePeople.SUDA, FakePeople.MANA, TODAY, TODAY.plusDays(3));
        fakes.actAs(Role.HQ_OFFICER);

        assertThat(find(Button.class, page(""))
                        .withText("มีผู้ย้ายหรือพ้นจากหน้าที่")
                        .exists())
                .isFalse();
        AbsencesView province = page("province=30");
        assertThat(find(Button.class, province)
                        .withText("มีผู้ย้ายหรือพ้นจากหน้าที่")
                        .exists())
                .isFalse();
        assertThat(find(Button.class, province).withText("สิ้นสุดก่อนกำหนด").exists())
                .isTrue();
        assertThatThrownBy(() -> AbsenceFaces.chosen(List.of(Office.HEADQUARTERS), "99"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void everyScreenSaysForWhomTheReaderStandsInTodayAndUntilWhen() {
        stints.add(FakePeople.MANA, Fakes.ME, TODAY, TODAY.plusDays(2));
        stints.add(FakePeople.SUDA, Fakes.ME, TODAY.plusDays(1), TODAY.plusDays(2));
        stints.add(Fakes.ME, FakePeople.SUDA, TODAY, TODAY);
        page("");
        page("again=1");

        assertThat(find(StandingInLine.class).all()).hasSize(1);
        assertThat(said(find(StandingInLine.class).single()))
                .contains("วันนี้ท่านทำแทน มานะ ถึง 11 มี.ค. 2554 · งานทั้งหมด")
                .doesNotContain("สุดา");
    }

    @Test
    void whoTakesWorkFindsItInTheNavigation() {
        var takesWork = EnumSet.of(
                Role.ANALYST, Role.PROVINCIAL_OFFICER, Role.PROVINCIAL_HEAD, Role.HQ_PROCESS_OWNER, Role.HQ_OFFICER);
        for (Role role : Role.values()) {
            fakes.actAs(role);
            assertThat(new AbsencesNavigation().of(fakes.actor)).hasSize(takesWork.contains(role) ? 1 : 0);
        }
    }
}
