package eplan.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.hiring.Contracts.Documents;
import eplan.hiring.Contracts.FileKind;
import eplan.hiring.Contracts.Signed;
import eplan.shared.ContractId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Hiring documents on their way to headquarters: fifteen days, the check, and back. */
class DocumentsProcessTest extends ContractFixture {

    private static final LocalDate DAY_15 = LocalDate.of(2036, 9, 30);

    private ContractId signedWithCopy() {
        ContractId id = sign(draft()).id();
        copy(id);
        return id;
    }

    private void copy(ContractId id) {
        as(officer, () -> contracts.addFile(id, FileKind.CONTRACT, "copy.pdf", SignedProvince.PDF));
    }

    private void send(ContractId id) {
        does(officer, () -> contracts.sendDocuments(id));
        jobs.run(id);
    }

    private Documents documents(ContractId id) {
        return line(id).documents();
    }

    /** When the latest of this kind was done, against its date: {@code in time} or {@code late}. */
    private String how(ContractId id, StepKind kind) {
        return jdbc.sql("""
                        select case when done_on <= done_due then 'in time' else 'late' end from eplan.hiring_step
                         where contract_id = ? and kind = ? order by id desc limit 1""").params(id.value(), kind.name()).query(String.class).single();
    }

    @Test
    void areDueFifteenDaysAfterSigningTheFirstNotCounted() {
        assertThat(sign(draft()).documentsDue()).isEqualTo(DAY_15);
    }

    @Test
    void aLastDayOnASaturdayMovesToMonday() {
        province.clock.set(LocalDate.of(2036, 9, 19));
        ContractDraft draft = draft();
        draft.signed = LocalDate.of(2036, 9, 19);
        Signed signed = sign(draft);
        assertThat(signed.documentsDue()).isEqualTo(LocalDate.of(2036, 10, 6));
        assertThat(as(officer, () -> contracts.view(signed.id())).documentsDue())
                .isEqualTo(LocalDate.of(2036, 10, 6));
    }

    @Test
    void onTheFifteenthDayTheyAreInTimeOnTheSixteenthLate() {
        ContractId inTime = signedWithCopy();
        ContractId late = signedWithCopy();
        province.clock.set(DAY_15);
        send(inTime);
        province.clock.set(DAY_15.plusDays(1));
        send(late);
        assertThat(how(inTime, StepKind.DOCUMENTS)).isEqualTo("in time");
        assertThat(how(late, StepKind.DOCUMENTS)).isEqualTo("late");
    }

    @Test
    void headquartersAcceptThem() {
        ContractId id = signedWithCopy();
        refused("refused.contract.documents-not-sent", () -> does(HQ, () -> contracts.acceptDocuments(id)));
        send(id);
        assertThat(documents(id)).isEqualTo(Documents.WITH_HQ);
        does(HQ, () -> contracts.acceptDocuments(id));
        jobs.run(id);

        assertThat(documents(id)).isEqualTo(Documents.ACCEPTED);
        assertThat(steps(id)).contains("DOCUMENTS 1 DONE", "DOCUMENT_CHECK 1 DONE");
        assertThat(as(officer, () -> contracts.view(id)).documentsDue()).isNull();
        assertThat(history(id)).containsSubsequence("DOCUMENTS_SENT", "DOCUMENTS_ACCEPTED");
        refused("refused.contract.documents-accepted", () -> copy(id));
    }

    @Test
    void whatWaitsForTheCheckIsASpreadsheetInWhichNamesStayText() {
        ContractDraft draft = draft();
        draft.number = "=1+1";
        ContractId id = sign(draft).id();
        copy(id);
        assertThat(waiting()).doesNotContain("\t=1+1\t");
        send(id);
        String due = Objects.requireNonNull(line(id).checkDue()).toString();
        assertThat(waiting()).contains("\t=1+1\t" + draft.name + "\t" + due + "\t0");

        does(HQ, () -> contracts.acceptDocuments(id));
        jobs.run(id);
        assertThat(waiting()).doesNotContain("\t=1+1\t");
    }

    private String waiting() {
        return new String(as(HQ, () -> contracts.checksXlsx(SignedProvince.YEAR)), StandardCharsets.UTF_8);
    }

    @Test
    void returnedTheyAreSentAgainWithinFifteenDays() {
        ContractId id = signedWithCopy();
        send(id);
        province.clock.set(LocalDate.of(2036, 9, 22));
        does(HQ, () -> contracts.returnDocuments(id, "สำเนาไม่ชัด"));
        jobs.run(id);

        var view = as(officer, () -> contracts.view(id));
        assertThat(view.line().documents()).isEqualTo(Documents.RETURNED);
        assertThat(view.documentsReturned()).isEqualTo("สำเนาไม่ชัด");
        assertThat(view.documentsDue()).isEqualTo(LocalDate.of(2036, 10, 7));
        assertThat(steps(id)).contains("DOCUMENTS 2 OPEN");

        send(id);
        assertThat(documents(id)).isEqualTo(Documents.WITH_HQ);
        assertThat(steps(id)).contains("DOCUMENTS 2 DONE", "DOCUMENT_CHECK 2 OPEN");
    }

    @Test
    void theCopyOfTheContractIsNeeded() {
        ContractId id = sign(draft()).id();
        refused("refused.contract.copy", () -> send(id));
        as(officer, () -> contracts.addFile(id, FileKind.OTHER, "other.pdf", SignedProvince.PDF));
        refused("refused.contract.copy", () -> send(id));
        HiringFile copy = as(officer, () -> contracts.addFile(id, FileKind.CONTRACT, "copy.pdf", SignedProvince.PDF));
        send(id);
        refused("refused.contract.documents-sent", () -> send(id));
        refused("refused.contract.copy", () -> does(officer, () -> contracts.removeFile(id, copy.id())));
    }

    @Test
    void onlyPdfIsTakenByItsContent() {
        ContractId id = sign(draft()).id();
        byte[] text = "not a paper".getBytes(StandardCharsets.UTF_8);
        refused(
                "refused.contract.file-kind",
                () -> as(officer, () -> contracts.addFile(id, FileKind.OTHER, "x.pdf", text)));
        refused(
                "refused.contract.file-kind",
                () -> as(officer, () -> contracts.addFile(id, FileKind.OTHER, "x.pdf", new byte[0])));
        byte[] large = new byte[HiringFile.LARGEST + 1];
        refused(
                "refused.contract.file-large",
                () -> as(officer, () -> contracts.addFile(id, FileKind.OTHER, "x.pdf", large)));
    }

    @Test
    void whoMaySeeTheContractReadsThem() {
        ContractId id = sign(draft()).id();
        HiringFile file = as(officer, () -> contracts.addFile(id, FileKind.OTHER, "../ใบเสนอราคา", SignedProvince.PDF));
        assertThat(file.name()).isEqualTo("ใบเสนอราคา.pdf");
        assertThat(as(analyst(id), () -> contracts.file(id, file.id())).bytes()).isEqualTo(SignedProvince.PDF);
        does(officer, () -> contracts.removeFile(id, file.id()));
        assertThat(as(HQ, () -> contracts.view(id)).others()).isEmpty();
    }
}
