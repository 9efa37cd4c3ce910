package eplan.ui.hiring.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.upload.Upload;
import eplan.hiring.Contracts.Documents;
import eplan.people.Role;
import eplan.shared.NotFound;
import eplan.ui.error.ErrorPage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = {HiringContractView.class, ErrorPage.class})
class HiringContractViewTest extends ContractScreen {

    @Test
    void theIdNumberIsMaskedAndReadForAReason() {
        calls.act("Contracts.idNumber", args -> "1100200012348");
        HiringContractView page = page();
        assertThat(said(page)).contains("x-xxxx-xxxxx-67-8").doesNotContain("1100200012348");

        press("แสดงเลขเต็ม");
        because("ออกหนังสือรับรอง");

        assertThat(calls.done).containsExactly("idNumber 51 ออกหนังสือรับรอง");
        assertThat(said(page)).contains("1100200012348");
        press("ซ่อน");
        assertThat(said(page)).doesNotContain("1100200012348");
    }

    @Test
    void analystsAndHqOfficersAreNotOfferedIt() {
        for (Role role : new Role[] {Role.ANALYST, Role.HQ_OFFICER, Role.AUDITOR}) {
            fakes.actAs(role);
            page();

            assertThat(offers("แสดงเลขเต็ม")).as(role.name()).isFalse();
        }
    }

    @Test
    void anotherPersonsContractIsNotFound() {
        calls.on("Contracts.view", args -> {
            throw new NotFound("contract");
        });

        assertThat(open("hiring/contract/52", "", ErrorPage.class)).isNotNull();
    }

    @Test
    void documentsAreAddedAndSentByTheProvince() {
        calls.act("Contracts.addFile", args -> COPY);
        page();

        test(find(Upload.class).all().getFirst())
                .upload("copy.pdf", "application/pdf", "%PDF-".getBytes(StandardCharsets.UTF_8));
        roundTrip();
        press("ส่งเอกสารให้กรม");
        confirm();

        assertThat(calls.done).hasSize(2);
        assertThat(calls.done.getFirst()).startsWith("addFile 51 CONTRACT copy.pdf");
        assertThat(calls.done.getLast()).isEqualTo("sendDocuments 51");
    }

    @Test
    void auditorsSeeThatDocumentsAreThereAndDownloadNone() {
        assertThat(find(Anchor.class, find(ContractFileList.class, page()).all().getFirst())
                        .exists())
                .isTrue();

        fakes.actAs(Role.AUDITOR);
        ContractFileList list = find(ContractFileList.class, page()).all().getFirst();
        assertThat(said(list)).contains(COPY.name());
        assertThat(find(Anchor.class, list).exists()).isFalse();
    }

    @Test
    void withoutACopyItSaysSo() {
        copies = List.of();

        assertThat(said(page())).contains("ต้องแนบสำเนาสัญญาก่อนส่ง");
    }

    @Test
    void headquartersAcceptTheDocumentsOrReturnThem() {
        documents = Documents.WITH_HQ;
        fakes.actAs(Role.HQ_OFFICER);
        page();
        assertThat(find(Upload.class).exists()).isFalse();

        press("เอกสารครบถ้วน");
        confirm();
        press("ส่งกลับจังหวัด");
        because("ไม่มีลายมือชื่อ");

        assertThat(calls.done).containsExactly("acceptDocuments 51", "returnDocuments 51 ไม่มีลายมือชื่อ");
    }

    @Test
    void theProvinceReadsWhyTheyCameBack() {
        documents = Documents.RETURNED;

        assertThat(said(page())).contains("กรมส่งกลับ: ไม่มีลายมือชื่อ");
        assertThat(offers("ส่งเอกสารให้กรม")).isTrue();
    }
}
