package eplan.hiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.hiring.Contracts.FileKind;
import eplan.people.Actor;
import eplan.people.Role;
import eplan.shared.ContractId;
import eplan.shared.FiscalYear;
import eplan.shared.NotFound;
import eplan.shared.Refused;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** Personal data: encrypted where it is kept, masked where it is shown, read by few, and each reading on record. */
class IdNumberIT extends ContractFixture {

    private static final String WHY = "ตรวจกับบัตรประชาชน";

    /** In which both provinces may sign. */
    private static final FiscalYear LATER = SignedProvince.YEAR.next().next();

    private ThaiId number;
    private ContractId id;

    @BeforeEach
    void signed() {
        ContractDraft draft = draft();
        number = ThaiId.of(draft.id);
        id = sign(draft).id();
    }

    private String read(Actor reader) {
        return as(reader, () -> contracts.idNumber(id, WHY));
    }

    private static Actor hq(Role role) {
        return new Actor(null, "กรม", role, null, null);
    }

    @Test
    void isEncryptedInTheTable() {
        byte[] kept = jdbc.sql("""
                        select p.id_number from eplan.contractor p join eplan.contract c on c.contractor_id = p.id
                         where c.id = ?""")
                .param(id.value())
                .query((row, n) -> row.getBytes(1))
                .single();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain(number.digits());
        assertThat(kept).hasSize(12 + 13 + 16);
    }

    @Test
    void isMaskedInEveryView() {
        assertThat(as(officer, () -> contracts.view(id)).maskedId()).isEqualTo(ThaiId.masked(number.last()));
        assertThat(as(HQ, () -> contracts.view(id)).toString()).doesNotContain(number.digits());
    }

    @Test
    void isReadInFullByOfficersTheHeadAndProcessOwners() {
        assertThat(read(officer)).isEqualTo(number.grouped());
        assertThat(read(head)).isEqualTo(number.grouped());
        assertThat(read(HQ)).isEqualTo(number.grouped());
    }

    @Test
    void isReadByNobodyElse() {
        assertThatThrownBy(() -> read(hq(Role.HQ_OFFICER))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> read(hq(Role.AUDITOR))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> read(analyst(id))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> read(province.head(province.there))).isInstanceOf(NotFound.class);
        refused("refused.contract.id-why", () -> as(officer, () -> contracts.idNumber(id, " ")));
    }

    @Test
    void eachReadingIsOnRecordWithoutTheNumber() {
        read(officer);
        assertThat(jdbc.sql("""
                        select actor_name || ' ' || reason from eplan.audit_entry
                         where action = 'contract.id-read' and subject = ?""").param("contract:" + id).query(String.class).list())
                .containsExactly("สมหญิง " + WHY);
        assertThat(audited(number)).isZero();
    }

    /** Entries of the audit in which the number stands. */
    private long audited(ThaiId typed) {
        return jdbc.sql("""
                        select count(*) from eplan.audit_entry
                         where detail like :digits or reason like :digits or subject like :digits""")
                .param("digits", "%" + typed.digits() + "%")
                .query(Long.class)
                .single();
    }

    @Test
    void ofAContractElsewhereItTellsOnlyUntilWhenAndWhoAskedIsOnRecord() {
        province.bothMaySign(LATER);
        ContractDraft theirs = ContractDraft.of(LATER);
        ContractId elsewhere =
                as(officer, () -> contracts.sign(LATER, here, theirs.build())).id();
        ContractDraft ours = ContractDraft.of(LATER);
        ours.id = theirs.id;

        Actor asking = province.officer(province.there);
        assertThatThrownBy(() -> as(asking, () -> contracts.sign(LATER, province.there, ours.build())))
                .isInstanceOfSatisfying(Refused.class, no -> {
                    assertThat(no.key()).isEqualTo("refused.contract.overlap-elsewhere");
                    assertThat(no.params()).containsExactly(LATER.last());
                });

        assertThat(jdbc.sql("""
                        select actor_name || ' ' || role || ' ' || detail from eplan.audit_entry
                         where action = 'contract.overlap-told' and subject = ?""")
                        .param("contract:" + elsewhere)
                        .query(String.class)
                        .list())
                .containsExactly(
                        asking.name() + " " + asking.role() + " hiring-year:" + LATER + ", province:" + province.there);
        assertThat(audited(ThaiId.of(theirs.id))).isZero();
    }

    /** Where the number is printed, as in the contract itself. */
    private HiringFile copy() {
        return as(officer, () -> contracts.addFile(id, FileKind.CONTRACT, "copy.pdf", SignedProvince.PDF));
    }

    @Test
    void whoeverReadsADocumentThatBearsItIsOnRecordTheContractorToo() {
        HiringFile copy = copy();
        for (Actor reader : List.of(officer, head, HQ, hq(Role.HQ_OFFICER), analyst(id))) {
            assertThat(as(reader, () -> contracts.file(id, copy.id())).bytes()).isEqualTo(SignedProvince.PDF);
        }
        assertThat(jdbc.sql("""
                        select actor_name || ' ' || role || ' ' || detail from eplan.audit_entry
                         where action = 'contract.file-read' and subject = ? order by id""").param("contract:" + id).query(String.class).list())
                .containsExactly(
                        read(officer, copy),
                        read(head, copy),
                        read(HQ, copy),
                        read(hq(Role.HQ_OFFICER), copy),
                        read(analyst(id), copy));
    }

    private static String read(Actor by, HiringFile file) {
        return by.name() + " " + by.role() + " " + file.id() + " " + file.name();
    }

    @Test
    void auditorsReadNoDocumentThatBearsIt() {
        HiringFile copy = copy();
        assertThatThrownBy(() -> as(hq(Role.AUDITOR), () -> contracts.file(id, copy.id())))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(as(hq(Role.AUDITOR), () -> contracts.view(id)).copies())
                .as("they see that it is there")
                .containsExactly(copy);
    }

    @Test
    void theSamePersonIsKnownAgain() {
        ContractDraft again = draft();
        again.id = number.grouped();
        refused("refused.contract.overlap", () -> sign(again));
    }

    @Test
    void whatIsTypedGetsIntoNoLog() {
        ContractDraft draft = draft();
        assertThat(draft.build().toString()).doesNotContain(draft.id);
        assertThat(sign(draft).toString()).doesNotContain("-");
    }
}
