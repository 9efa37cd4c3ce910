package eplan.ui.hiring.hq;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import eplan.hiring.Contracts.ContractLine;
import eplan.hiring.Contracts.Documents;
import eplan.people.Role;
import eplan.shared.Refused;
import eplan.ui.component.EmptyState;
import eplan.ui.testing.Fakes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = HiringHqView.class)
class DocumentsViewTest extends HqScreen {

    private final List<ContractLine> lines = new ArrayList<>();
    private final List<String> done = new ArrayList<>();

    @BeforeEach
    void oneWaits() {
        lines.add(Samples.contract(1, Fakes.KORAT, "นายเก่ง", Documents.WITH_HQ));
        lines.add(Samples.contract(2, FakeHiringYears.PHUKET, "นางดี", Documents.ACCEPTED));
        contracts.put("of", () -> List.copyOf(lines));
        contracts.put("view", () -> Samples.view(lines.getFirst()));
        contracts.put("acceptDocuments", () -> done.add("accept"));
        contracts.put("returnDocuments", () -> done.add("return"));
        steps.put("view", Samples::check);
    }

    private HiringHqView page() {
        return page("tab=documents");
    }

    @Test
    void saysWhoseDocumentsWaitAndHowLate() {
        assertThat(said(page()))
                .contains("นายเก่ง", "สัญญา 1/2555", "เกิน 2 วันทำการ", "ครบกำหนด 20 ต.ค. 2554", "ไฟล์ 1 รายการ")
                .doesNotContain("นางดี");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("hiring/contract/1", "hiring/step/40");
    }

    private List<String> links(HiringHqView page) {
        DocumentLine line = find(DocumentLine.class, page).single();
        test(find(Details.class, line).single()).openDetails();
        return find(Anchor.class, line).all().stream().map(Anchor::getText).toList();
    }

    @Test
    void headquartersReadTheDocumentsTheyCheck() {
        assertThat(links(page())).contains("contract.pdf");
    }

    private void confirm() {
        test(find(ConfirmDialog.class).single()).confirm();
    }

    @Test
    void areAccepted() {
        HiringHqView page = page();
        press("เอกสารครบ", page);
        assertThat(done).as("what cannot be taken back is asked first").isEmpty();
        confirm();

        assertThat(done).containsExactly("accept");
        assertThat(notified()).contains("นายเก่ง: รับเอกสารครบแล้ว");
    }

    @Test
    void goBackToTheProvinceForAReason() {
        press("ส่งกลับจังหวัด", page());
        because("สำเนาไม่ชัด");

        assertThat(done).containsExactly("return");
        assertThat(notified()).contains("นายเก่ง: ส่งกลับจังหวัดแล้ว");
    }

    @Test
    void aRefusalIsTold() {
        contracts.put("acceptDocuments", () -> {
            throw new Refused("reason.missing");
        });
        press("เอกสารครบ", page());
        confirm();

        assertThat(notified()).contains("โปรดระบุเหตุผล");
    }

    @Test
    void auditorsOnlyRead() {
        fakes.actAs(Role.AUDITOR);
        HiringHqView page = page();

        assertThat(find(Button.class, page).withText("เอกสารครบ").exists()).isFalse();
        assertThat(links(page)).as("what bears an ID number").doesNotContain("contract.pdf");
    }

    @Test
    void whatIsDueFirstComesFirstAlsoWithinAProvince() {
        LocalDate october = LocalDate.of(2011, 10, 1);
        lines.clear();
        lines.add(Samples.contract(1, Fakes.KORAT, "นายเก่ง", Documents.WITH_HQ, october.plusDays(20)));
        lines.add(Samples.contract(2, FakeHiringYears.PHUKET, "นางดี", Documents.WITH_HQ, october.plusDays(12)));
        lines.add(Samples.contract(3, Fakes.KORAT, "นายกล้า", Documents.WITH_HQ, october.plusDays(5)));

        assertThat(find(Anchor.class, page()).all().stream()
                        .map(Anchor::getHref)
                        .filter(href -> href.startsWith("hiring/contract/")))
                .containsExactly("hiring/contract/3", "hiring/contract/2", "hiring/contract/1");
    }

    @Test
    void whatWaitsIsExported() {
        assertThat(find(Anchor.class, page()).withText("เอกสารที่รอตรวจ (XLSX)").exists())
                .isTrue();
    }

    @Test
    void saysWhenNothingWaits() {
        lines.removeFirst();
        page();

        assertThat(find(EmptyState.class).exists()).isTrue();
    }

    @Test
    void whatWasCalledOffWaitsForNobodyAndIsNotCounted() {
        lines.clear();
        for (Documents state : Documents.values()) {
            lines.add(Samples.calledOff(lines.size() + 1L, Fakes.KORAT, "นายเก่ง", state));
        }

        assertThat(said(page())).doesNotContain("นายเก่ง");
        assertThat(find(EmptyState.class).exists()).isTrue();
        assertThat(find(Span.class, find(DocumentsPart.class).single()).all())
                .extracting(Span::getText)
                .contains("0")
                .doesNotContain("1");
    }

    @Test
    void aLongListComesInParts() {
        for (long id = 10; id < 40; id++) {
            lines.add(Samples.contract(id, Fakes.KORAT, "ราย " + id, Documents.WITH_HQ));
        }
        HiringHqView page = page();
        assertThat(find(DocumentLine.class, page).all()).hasSize(20);

        press("แสดงอีก 11 รายการ (เหลือ 11)", page);
        assertThat(find(DocumentLine.class, page).all()).hasSize(31);
    }
}
