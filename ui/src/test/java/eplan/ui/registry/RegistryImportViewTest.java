package eplan.ui.registry;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.di.InstantiatorFactory;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.spring.SpringInstantiator;
import eplan.registry.RegistryImport;
import eplan.shared.BuddhistDates;
import eplan.shared.Refused;
import eplan.shared.Texts;
import eplan.ui.casework.ReasonDialog;
import eplan.ui.component.Chip;
import eplan.ui.i18n.MessageBundles;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

@ViewPackages(classes = RegistryImportView.class)
class RegistryImportViewTest extends BrowserlessTest {

    private static final ThreadLocal<AnnotationConfigApplicationContext> CONTEXT = new ThreadLocal<>();

    private final FakeImport imports = new FakeImport();

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        var context = new AnnotationConfigApplicationContext();
        context.register(Texts.class, MessageBundles.class);
        context.registerBean(RegistryImport.class, () -> imports);
        context.refresh();
        CONTEXT.set(context);
        super.initVaadinEnvironment();
        UI.getCurrent().setLocale(BuddhistDates.THAI);
        navigate("registry-import", RegistryImportView.class);
    }

    @AfterEach
    @Override
    protected void cleanVaadinEnvironment() {
        super.cleanVaadinEnvironment();
        CONTEXT.get().close();
        CONTEXT.remove();
    }

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(Beans.class);
    }

    /** Makes the view from the test's beans. */
    public static final class Beans implements InstantiatorFactory {
        @Override
        public Instantiator createInstantitor(VaadinService service) {
            return new SpringInstantiator(service, CONTEXT.get());
        }
    }

    @Test
    void listsEachFaultWithRowColumnValueAndReason() {
        imports.preview = preview(
                0,
                0,
                new RegistryImport.Problem(4, "จังหวัด", "99", "import.province.unknown", List.of()),
                new RegistryImport.Problem(0, null, null, "import.file.tooLarge", List.of(20)));
        choose("a.csv");

        var grid = test(find(ProblemGrid.class).single());
        assertThat(grid.size()).isEqualTo(2);
        assertThat(List.of(grid.getCellText(0, 0), grid.getCellText(0, 1), grid.getCellText(0, 2)))
                .containsExactly("4", "จังหวัด", "99");
        assertThat(reason(0)).contains("จังหวัด: 99", "ไม่มีจังหวัดนี้");
        assertThat(grid.getCellText(1, 0)).isEqualTo("ทั้งไฟล์");
        assertThat(reason(1)).contains("20 MB");
        assertThat(chips()).contains("ข้อผิดพลาด 2");
        assertThat(find(Button.class).withTextContaining("นำเข้า").exists()).isFalse();
    }

    @Test
    void importsWithAReasonOnly() {
        imports.preview = preview(2, 1);
        choose("a.csv");
        assertThat(chips()).contains("ใหม่ 2", "เปลี่ยนแปลง 1");
        test(find(Button.class).withText("นำเข้า 3 แถว…").single()).click();

        Button go = find(Button.class, find(ReasonDialog.class).single())
                .withText("นำเข้า")
                .single();
        test(go).click();
        assertThat(imports.reasons).isEmpty();
        test(find(TextArea.class).single()).setValue("ประกาศกระทรวงมหาดไทย");
        test(go).click();

        assertThat(imports.reasons).containsExactly("ประกาศกระทรวงมหาดไทย");
        assertThat(find(ImportSummary.class).exists()).isFalse();
        assertThat(find(Notification.class).exists()).isTrue();
    }

    @Test
    void aRefusalLeavesTheDialogOpenWithTheReasonTyped() {
        imports.preview = preview(2, 1);
        imports.refusal = new Refused("refused.import.errors", 5);
        choose("a.csv");
        test(find(Button.class).withText("นำเข้า 3 แถว…").single()).click();
        TextArea reason = find(TextArea.class).single();
        test(reason).setValue("เหตุผล");
        test(find(Button.class, find(ReasonDialog.class).single())
                        .withText("นำเข้า")
                        .single())
                .click();

        assertThat(reason.getErrorMessage()).contains("5 รายการ");
        assertThat(reason.getValue()).isEqualTo("เหตุผล");
    }

    @Test
    void offersNothingToImportWhereNothingDiffers() {
        imports.preview = preview(0, 0);
        choose("a.csv");

        assertThat(find(Button.class).withTextContaining("นำเข้า").exists()).isFalse();
        assertThat(find(ImportSummary.class).single().getElement().getTextRecursively())
                .contains("ไม่มีสิ่งที่ต้องนำเข้า");
    }

    @Test
    void theFileThatIsCheckedIsTheOneChosen() {
        imports.preview = preview(0, 0);
        choose("ก.csv");
        assertThat(imports.file).isEqualTo("ก.csv".getBytes(StandardCharsets.UTF_8));
        assertThat(find(ImportSummary.class).single().getElement().getTextRecursively())
                .contains("ก.csv");
    }

    @Test
    void offersAnEmptyFileWithTheColumns() {
        var file = new ByteArrayOutputStream();
        test(find(Anchor.class).single()).download(file);
        assertThat(file.toString(StandardCharsets.UTF_8))
                .startsWith("\uFEFFรหัส,รหัสใหม่,ประเภท")
                .endsWith("\r\n");
    }

    private void choose(String name) {
        test(find(Upload.class).single()).upload(name, "text/csv", name.getBytes(StandardCharsets.UTF_8));
        roundTrip();
    }

    private String reason(int row) {
        return test(find(ProblemGrid.class).single())
                .getCellComponent(row, 3)
                .getElement()
                .getTextRecursively();
    }

    private String chips() {
        List<String> said = new ArrayList<>();
        find(Chip.class).all().forEach(chip -> said.add(chip.getElement().getTextRecursively()));
        return String.join("|", said);
    }

    private static RegistryImport.Preview preview(int added, int changed, RegistryImport.Problem... problems) {
        return new RegistryImport.Preview("UTF-8", 3, added, changed, 7, List.of(problems), problems.length);
    }

    private static final class FakeImport implements RegistryImport {
        private final List<String> reasons = new ArrayList<>();
        private Preview preview = preview(0, 0);
        private Refused refusal;
        private byte[] file = {};

        @Override
        public Preview dryRun(byte[] bytes) {
            file = bytes;
            return preview;
        }

        @Override
        public Result apply(byte[] bytes, String reason) {
            if (refusal != null) {
                throw refusal;
            }
            reasons.add(reason);
            return new Result(preview.added(), preview.changed(), preview.unchanged());
        }
    }
}
