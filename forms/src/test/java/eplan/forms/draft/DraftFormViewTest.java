package eplan.forms.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import eplan.forms.api.EntryForms.Opened;
import eplan.forms.testing.FormTest;
import eplan.plan.EntryRecords.RecordState;
import eplan.plan.EntryRecords.Status;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.security.access.AccessDeniedException;

/** What a form does when what it was typed for fails. */
class DraftFormViewTest extends FormTest {

    @Autowired
    FormServices services;

    private @Nullable RuntimeException failure;
    private @Nullable RuntimeException unreadable;
    private String kept = "";
    private long version;

    private DraftForm<String> open() {
        var opened = new Opened(round("plan"), "vision-strategy", false, null, () -> completed++);
        var form = new DraftForm<>(opened, OneField::new, new Memory(), services);
        com.vaadin.flow.component.UI.getCurrent().add(form);
        return form;
    }

    @Test
    void theDatabaseGoesAwayAndComesBackAndNothingIsLost() {
        DraftForm<String> form = open();
        assertThat(form.allKept()).isTrue();
        failure = new DataAccessResourceFailureException("gone");
        test(find(TextField.class).single()).setValue("สำคัญ");
        assertThat(said(form)).contains("ยังเก็บไม่ได้ เพราะฐานข้อมูลไม่พร้อมใช้ชั่วคราว");
        assertThat(find(TextField.class).single().getValue()).isEqualTo("สำคัญ");
        assertThat(form.allKept()).isFalse();
        failure = null;
        press("ลองเก็บอีกครั้ง");
        assertThat(form.allKept()).isTrue();
        assertThat(kept).isEqualTo("สำคัญ");
        assertThat(said(form)).contains("เก็บร่างแล้ว").doesNotContain("ยังเก็บไม่ได้");
    }

    @Test
    void whoMayNoLongerRecordIsToldSo() {
        Component form = open();
        failure = new AccessDeniedException("moved to another office");
        test(find(TextField.class).single()).setValue("สำคัญ");
        assertThat(said(form)).contains("บัญชีของท่านบันทึกรายการนี้ไม่ได้แล้ว");
        assertThat(kept).isEmpty();
    }

    @Test
    void anAnswerThatGotLostIsNoConflictWithOneself() {
        Component form = open();
        kept = "สำคัญ";
        version = 1;
        test(find(TextField.class).single()).setValue("สำคัญ");
        assertThat(said(form)).doesNotContain("บันทึกรายการนี้ไปก่อนแล้ว");
        test(find(TextField.class).single()).setValue("สำคัญมาก");
        assertThat(kept).isEqualTo("สำคัญมาก");
    }

    private TextField own() {
        return find(TextField.class).withCondition(field -> !field.isReadOnly()).single();
    }

    @Test
    void whereNothingIsKnownOfFieldsOneOfTheVersionsIsChosen() {
        Component form = open();
        kept = "ของคนอื่น";
        version = 1;
        test(own()).setValue("ของฉัน");
        assertThat(said(form)).contains("สุดา บันทึกรายการนี้ไปก่อนแล้ว", "สิ่งที่ท่านพิมพ์เก็บไว้ให้แล้ว");
        assertThat(kept).as("nothing is overwritten unasked").isEqualTo("ของคนอื่น");
        assertThat(button("ส่งว่าครบถ้วน").isEnabled()).isFalse();
        press("ใช้ฉบับของฉันแทน");
        assertThat(kept).isEqualTo("ของฉัน");
        assertThat(button("ส่งว่าครบถ้วน").isEnabled()).isTrue();
    }

    @Test
    void theDatabaseGoesAwayWhileTheOthersVersionIsReadAndNothingIsLost() {
        Component form = open();
        kept = "ของคนอื่น";
        version = 1;
        unreadable = new DataAccessResourceFailureException("gone");
        test(own()).setValue("ของฉัน");
        assertThat(said(form)).contains("ยังเก็บไม่ได้ เพราะฐานข้อมูลไม่พร้อมใช้ชั่วคราว");
        assertThat(own().getValue()).isEqualTo("ของฉัน");
        unreadable = null;
        press("ลองเก็บอีกครั้ง");
        assertThat(said(form)).contains("สุดา บันทึกรายการนี้ไปก่อนแล้ว");
        assertThat(kept).isEqualTo("ของคนอื่น");
    }

    @Test
    void theRecordedVersionCanBeTakenAndOnesOwnBroughtBack() {
        open();
        kept = "ของคนอื่น";
        version = 1;
        test(own()).setValue("ของฉัน");
        press("ใช้ฉบับที่บันทึกไว้");
        assertThat(own().getValue()).isEqualTo("ของคนอื่น");
        press("เรียกคืนที่ฉันพิมพ์ไว้");
        assertThat(own().getValue()).isEqualTo("ของฉัน");
        assertThat(kept).isEqualTo("ของฉัน");
    }

    @Test
    void theDatabaseGoesAwayWhenTheOthersVersionIsTakenAndTheChoiceStays() {
        Component form = open();
        kept = "ของคนอื่น";
        version = 1;
        test(own()).setValue("ของฉัน");
        unreadable = new DataAccessResourceFailureException("gone");
        press("ใช้ฉบับที่บันทึกไว้");
        assertThat(said(form)).contains("ยังเก็บไม่ได้ เพราะฐานข้อมูลไม่พร้อมใช้ชั่วคราว");
        assertThat(own().getValue()).isEqualTo("ของฉัน");
        unreadable = null;
        press("ใช้ฉบับที่บันทึกไว้");
        assertThat(own().getValue()).isEqualTo("ของคนอื่น");
    }

    @Test
    void whatAnActMadeOfTheRecordIsNotOverwrittenUnseen() {
        DraftForm<String> form = open();
        form.addAct("คัดลอก", "คัดลอกแล้ว", seen -> {
            kept = "คัดลอกมา";
            version = seen + 1;
            unreadable = new DataAccessResourceFailureException("gone");
        });
        press("คัดลอก");
        assertThat(said(form)).contains("ยังเก็บไม่ได้ เพราะฐานข้อมูลไม่พร้อมใช้ชั่วคราว");
        unreadable = null;
        test(own()).setValue("ของฉัน");
        assertThat(kept).isEqualTo("คัดลอกมา");
        assertThat(said(form)).contains("บันทึกรายการนี้ไปก่อนแล้ว");
    }

    private final class Memory implements Store<String> {
        @Override
        public Stored<String> load() {
            if (unreadable != null) {
                throw unreadable;
            }
            return new Stored<>(
                    kept,
                    version == 0
                            ? RecordState.UNTOUCHED
                            : new RecordState(Status.DRAFT, version, "สุดา", clock.now(), null));
        }

        @Override
        public long save(String content, long expectedVersion, @Nullable String onBehalfReason) {
            if (failure != null) {
                throw failure;
            }
            if (expectedVersion != version) {
                throw new eplan.shared.StaleForm("memory");
            }
            kept = content;
            return ++version;
        }
    }

    private static final class OneField extends TextField implements Fields<String> {
        private static final long serialVersionUID = 1L;

        @Override
        public Component component() {
            return this;
        }

        @Override
        public String read() {
            return getValue();
        }

        @Override
        public void write(String content) {
            setValue(content);
        }

        @Override
        public void readOnly(boolean readOnly) {
            setReadOnly(readOnly);
        }

        @Override
        public void mark(Map<String, String> errors) {
            setInvalid(!errors.isEmpty());
        }

        @Override
        public void focus(String field) {
            focus();
        }

        @Override
        public void onChange(Runnable changed) {
            addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    changed.run();
                }
            });
        }
    }
}
