package eplan.hiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.people.Actor;
import eplan.people.Role;
import eplan.shared.ContractId;
import eplan.shared.NotFound;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** Personal data: encrypted where it is kept, masked where it is shown, read by few, and each reading on record. */
class IdNumberIT extends ContractFixture {

    private static final String WHY = "ตรวจกับบัตรประชาชน";

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
        assertThat(jdbc.sql("""
                        select count(*) from eplan.audit_entry
                         where detail like :digits or reason like :digits or subject like :digits""")
                        .param("digits", "%" + number.digits() + "%")
                        .query(Long.class)
                        .single())
                .isZero();
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
