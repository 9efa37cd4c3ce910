package eplan.hiring;

import eplan.shared.ContractId;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The face of contracts; each part asks for the right itself. What a job may change at the same time is tried again. */
@Service
class ContractsService implements Contracts {

    private final ContractPapers papers;
    private final ContractSigning signing;
    private final ContractDocuments documents;
    private final ContractMoving moving;
    private final HiringTransactions transactions;

    ContractsService(
            ContractPapers papers,
            ContractSigning signing,
            ContractDocuments documents,
            ContractMoving moving,
            HiringTransactions transactions) {
        this.papers = papers;
        this.signing = signing;
        this.documents = documents;
        this.moving = moving;
        this.transactions = transactions;
    }

    @Override
    @Transactional(readOnly = true)
    public Signing signing(FiscalYear year, ProvinceId province) {
        return papers.signing(year, province);
    }

    @Override
    public List<Part> monthly(LocalDate from, LocalDate to, BigDecimal amount) {
        return papers.monthly(from, to, amount);
    }

    @Override
    public Signed sign(FiscalYear year, ProvinceId province, NewContract contract) {
        try {
            return transactions.result(() -> signing.sign(year, province, contract));
        } catch (SignedElsewhere no) {
            // the refusal undoes what is written with it
            transactions.retrying(() -> papers.toldElsewhere(no.contract(), year, province));
            throw no;
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<ContractLine> of(FiscalYear year, @Nullable ProvinceId province) {
        return papers.reading().of(year, province);
    }

    @Override
    @Transactional(readOnly = true)
    public List<ContractLine> mine() {
        return papers.reading().mine();
    }

    @Override
    @Transactional(readOnly = true)
    public ContractView view(ContractId id) {
        return papers.reading().view(id);
    }

    @Override
    @Transactional
    public String idNumber(ContractId id, String why) {
        return papers.idNumber(id, why);
    }

    @Override
    @Transactional
    public HiringFile addFile(ContractId id, FileKind kind, String name, byte[] content) {
        return documents.add(id, kind, name, content);
    }

    @Override
    @Transactional
    public void removeFile(ContractId id, long file) {
        documents.remove(id, file);
    }

    @Override
    @Transactional
    public HiringFile.Content file(ContractId id, long file) {
        return documents.read(id, file);
    }

    @Override
    public void sendDocuments(ContractId id) {
        transactions.retrying(() -> documents.send(id));
    }

    @Override
    public void acceptDocuments(ContractId id) {
        transactions.retrying(() -> documents.accept(id));
    }

    @Override
    public void returnDocuments(ContractId id, String reason) {
        transactions.retrying(() -> documents.sendBack(id, reason));
    }

    @Override
    public void move(ContractId id, ProvinceId to, String reason) {
        transactions.retrying(() -> moving.move(id, to, reason));
    }

    @Override
    @Transactional(readOnly = true)
    public byte[] xlsx(FiscalYear year, @Nullable ProvinceId province) {
        return papers.xlsx(year, province);
    }

    @Override
    @Transactional(readOnly = true)
    public byte[] checksXlsx(FiscalYear year) {
        return papers.checksXlsx(year);
    }
}
