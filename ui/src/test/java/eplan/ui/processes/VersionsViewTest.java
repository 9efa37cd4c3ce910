package eplan.ui.processes;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import eplan.people.Role;
import eplan.ui.casework.ReasonDialog;
import org.junit.jupiter.api.Test;

/** Which cases run on which version, and moving them. */
@ViewPackages(classes = ProcessesView.class)
class VersionsViewTest extends ProcessesScreen {

    private static final String MOVE = "ย้ายไปเวอร์ชันใหม่สุด…";

    private ProcessesView page() {
        return page("tab=versions");
    }

    private MigrateDialog asked() {
        press(MOVE, page());
        return find(MigrateDialog.class).single();
    }

    private static void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    @Test
    void saysHowManyCasesRunOnWhichVersion() {
        assertThat(said(page())).contains("วงรอบประจำปี", "7,732", "ใหม่สุด", "120", "8 มี.ค. 10.12", "ยังไม่เคยย้าย");
        assertThat(UI.getCurrent().getPollInterval()).isNotEqualTo(VersionsPart.LOOK_MILLIS);
    }

    @Test
    void whatStandsAgainstItIsSaidAndNothingCanBegin() {
        versions.against.add("ขั้น x ไม่มีในเวอร์ชันใหม่");
        MigrateDialog dialog = asked();

        assertThat(said(dialog)).contains("ย้ายไม่ได้ เพราะ", "ขั้น x ไม่มีในเวอร์ชันใหม่");
        assertThat(find(Button.class, dialog).withText("เริ่มย้าย").exists()).isFalse();
    }

    @Test
    void casesAreMovedWithAReasonAndProgressIsShownWhileItRuns() {
        MigrateDialog dialog = asked();
        press("เริ่มย้าย", dialog);
        assertThat(find(TextArea.class, dialog).single().isInvalid()).isTrue();
        test(find(IntegerField.class, dialog).single()).setValue(50);
        test(find(TextArea.class, dialog).single()).setValue("งวดพิเศษ");
        press("เริ่มย้าย", dialog);

        assertThat(versions.done).containsExactly("begin lao-year 1 50 งวดพิเศษ");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(VersionsPart.LOOK_MILLIS);
        versions.now = FakeVersions.migration(30, 0, false);
        int read = versions.read;
        poll();
        assertThat(versions.read)
                .as("what runs where is not counted at each look")
                .isEqualTo(read);
        assertThat(said(find(MigrationProgress.class).single())).contains("ย้ายแล้ว 30 จาก 120 เรื่อง");
        assertThat(find(ProgressBar.class).single().getValue()).isEqualTo(0.25);

        versions.now = null;
        versions.migrations.add(FakeVersions.migration(120, 0, true));
        poll();
        assertThat(find(MigrationProgress.class).exists()).isFalse();
        assertThat(said(find(MigrationList.class).single())).contains("เวอร์ชัน 1 → 2", "เสร็จแล้ว");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    void withoutANumberAllAreMoved() {
        MigrateDialog dialog = asked();
        test(find(TextArea.class, dialog).single()).setValue("งวดพิเศษ");
        press("เริ่มย้าย", dialog);

        assertThat(versions.done).containsExactly("begin lao-year 1 0 งวดพิเศษ");
    }

    @Test
    void someProvincesCanBeMovedFirst() {
        MigrateDialog dialog = asked();
        test(find(MultiSelectComboBox.class, dialog).single()).selectItem("ภูเก็ต");
        test(find(TextArea.class, dialog).single()).setValue("ทดลองก่อน");
        press("เริ่มย้าย", dialog);

        assertThat(versions.done).containsExactly("begin lao-year 1 [83] 0 ทดลองก่อน");
    }

    @Test
    void aRefusalStaysInTheDialog() {
        versions.refuses = true;
        MigrateDialog dialog = asked();
        test(find(TextArea.class, dialog).single()).setValue("งวดพิเศษ");
        press("เริ่มย้าย", dialog);

        assertThat(said(dialog)).contains("โปรดระบุเหตุผล");
        assertThat(dialog.isOpened()).isTrue();
    }

    @Test
    void failuresAreReadWhenOpenedAndTriedAgainWithAReason() {
        versions.migrations.add(FakeVersions.migration(118, 2, true));
        ProcessesView page = page();
        assertThat(said(page)).contains("ไม่สำเร็จ 2 เรื่อง").doesNotContain("2554-30-0417");
        test(find(FailedMoves.class, page).single()).openDetails();
        assertThat(said(page)).contains("2554-30-0417", "there is no step <b>gone</b>");

        press("ลองย้ายใหม่", page);
        ReasonDialog dialog = find(ReasonDialog.class).single();
        test(find(TextArea.class, dialog).single()).setValue("แก้แล้ว");
        press("ลองย้ายใหม่", dialog);
        assertThat(versions.done).containsExactly("retry 7 แก้แล้ว");
    }

    @Test
    void officersAndAuditorsOnlyRead() {
        versions.migrations.add(FakeVersions.migration(118, 2, true));
        for (Role role : new Role[] {Role.HQ_OFFICER, Role.AUDITOR}) {
            fakes.actAs(role);
            ProcessesView page = page();

            assertThat(said(page)).contains("7,732");
            assertThat(find(Button.class, page).exists()).isFalse();
        }
    }
}
