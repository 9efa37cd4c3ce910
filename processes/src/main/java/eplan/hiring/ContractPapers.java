package eplan.hiring;

import eplan.hiring.ContractAccess.Reached;
import eplan.hiring.Contracts.Part;
import eplan.hiring.Contracts.Signing;
import eplan.shared.ContractId;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import eplan.shared.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is read of contracts: forms, lists, exports, and the ID number. Who learned what by one is on record. */
@Component
class ContractPapers {

    private final ContractAccess access;
    private final ContractReading reading;
    private final SigningForm form;
    private final ContractSheets sheets;
    private final DocumentCheckSheet checks;
    private final Contractors contractors;
    private final ContractTelling telling;

    ContractPapers(
            ContractAccess access,
            ContractReading reading,
            SigningForm form,
            ContractSheets sheets,
            DocumentCheckSheet checks,
            Contractors contractors,
            ContractTelling telling) {
        this.access = access;
        this.reading = reading;
        this.form = form;
        this.sheets = sheets;
        this.checks = checks;
        this.contractors = contractors;
        this.telling = telling;
    }

    ContractReading reading() {
        return reading;
    }

    Signing signing(FiscalYear year, ProvinceId province) {
        return form.of(year, province);
    }

    List<Part> monthly(LocalDate from, LocalDate to, BigDecimal amount) {
        access.anybody();
        return MonthlyParts.of(from, to, amount);
    }

    byte[] xlsx(FiscalYear year, @Nullable ProvinceId province) {
        return sheets.contracts(year, reading.of(year, province));
    }

    byte[] checksXlsx(FiscalYear year) {
        return checks.xlsx(year, reading.of(year, null));
    }

    /** In full, as printed on cards; the audit keeps who read whose and why, not the number. */
    String idNumber(ContractId id, String why) {
        Reached reached = access.personalData(id);
        String reason = Reason.given(why, "refused.contract.id-why", Reason.LONGEST, "refused.contract.reason-long");
        telling.audit("id-read", id, reason, reached.contract().name());
        return contractors.idNumber(reached.contract().contractor()).grouped();
    }

    /** Who typed an ID number learned of a contract elsewhere; the audit keeps who asked for which province, not the number. */
    void toldElsewhere(ContractId contract, FiscalYear year, ProvinceId asking) {
        telling.audit("overlap-told", contract, null, "hiring-year:" + year + ", province:" + asking);
    }
}
