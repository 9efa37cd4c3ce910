package eplan.hiring;

import eplan.shared.ContractId;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The face of instalments; each part asks for the right itself. What a job may change at the same time is tried again. */
@Service
class InstalmentsService implements Instalments {

    private final InstalmentReading reading;
    private final InstalmentDelivery delivery;
    private final InstalmentInspection inspection;
    private final InstalmentPapers papers;
    private final HiringTransactions transactions;

    InstalmentsService(
            InstalmentReading reading,
            InstalmentDelivery delivery,
            InstalmentInspection inspection,
            InstalmentPapers papers,
            HiringTransactions transactions) {
        this.reading = reading;
        this.delivery = delivery;
        this.inspection = inspection;
        this.papers = papers;
        this.transactions = transactions;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Instalment> of(ContractId contract) {
        return reading.of(contract);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Waiting> waiting(ProvinceId province) {
        return reading.waiting(province);
    }

    @Override
    @Transactional(readOnly = true)
    public Report report(ContractId contract, int instalment) {
        return reading.report(contract, instalment);
    }

    @Override
    @Transactional
    public Report keep(ContractId contract, int instalment, int version, String added) {
        return delivery.keep(contract, instalment, version, added);
    }

    @Override
    public void deliver(ContractId contract, int instalment, int version, LocalDate on) {
        transactions.retrying(() -> delivery.deliver(contract, instalment, version, on));
    }

    @Override
    public void accept(ContractId contract, int instalment, List<String> inspectors, LocalDate on, String remark) {
        transactions.retrying(() -> inspection.accept(contract, instalment, inspectors, on, remark));
    }

    @Override
    public void sendBack(ContractId contract, int instalment, List<String> inspectors, LocalDate on, String reason) {
        transactions.retrying(() -> inspection.sendBack(contract, instalment, inspectors, on, reason));
    }

    @Override
    @Transactional
    public void penalty(ContractId contract, int instalment, BigDecimal amount, String reason) {
        inspection.penalty(contract, instalment, amount, reason);
    }

    @Override
    @Transactional(readOnly = true)
    public byte[] acceptancePdf(ContractId contract, int instalment) {
        return papers.acceptance(contract, instalment);
    }

    @Override
    @Transactional(readOnly = true)
    public byte[] xlsx(FiscalYear year, ProvinceId province) {
        return papers.xlsx(year, province);
    }
}
