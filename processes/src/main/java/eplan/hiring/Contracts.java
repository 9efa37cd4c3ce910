package eplan.hiring;

import eplan.shared.AccountId;
import eplan.shared.ContractId;
import eplan.shared.FiscalYear;
import eplan.shared.HiringStepId;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Service contracts (สัญญาจ้างเหมาบริการ) with natural persons. The province's officers and head see and keep those of the province,
 * an analyst their own, headquarters all. How they end: {@link ContractEnds}. Process {@code analyst-contract}.
 */
public interface Contracts {

    /** No contract has more instalments. */
    int MOST_INSTALMENTS = 36;

    /** What signing starts from: who is approved, whom they take over from; officers and the head. */
    Signing signing(FiscalYear year, ProvinceId province);

    /** Instalments of equal months for these terms, the last one taking the remainder of satang; changes nothing. */
    List<Part> monthly(LocalDate from, LocalDate to, BigDecimal amount);

    /**
     * Signs a contract: opens or keeps the analyst's account, from its first day gives the LAOs of the hand-over list, starts the 15 days of
     * note 2. Officers and the head of the province.
     *
     * @throws eplan.shared.Refused before the budget is allocated or the approval is there; for a signing date that is in the future or before
     *     the approval; a term that is not inside the fiscal year, or begins before signing; an ID number with a wrong check digit; another
     *     contract of the same person that overlaps, by a day too (of one in another province it says only until when, and the audit keeps who
     *     asked); instalments that do not cover the term without gap or do not add up to the
     *     amount; a penalty rate outside 0 to 1 percent a day; more contracts than posts; LAOs of another province; somebody whom headquarters
     *     decided not to keep ({@link Renewals#notKept}) without a reason
     * @throws eplan.shared.StaleForm for a reason where headquarters' last word is another by now
     */
    Signed sign(FiscalYear year, ProvinceId province, NewContract contract);

    /** Contracts of a province, or of the nation for headquarters, by province and contractor. @param province null for the nation */
    List<ContractLine> of(FiscalYear year, @Nullable ProvinceId province);

    /** The analyst's own contracts, latest first. */
    List<ContractLine> mine();

    ContractView view(ContractId id);

    /** The ID number in full: officers, the head, HQ process owners; each reading is in the audit, with why. */
    String idNumber(ContractId id, String why);

    /** Adds a document (PDF up to 20 MB); officers and the head. @throws eplan.shared.Refused for anything else, or once accepted */
    HiringFile addFile(ContractId id, FileKind kind, String name, byte[] content);

    /** Takes off a document that headquarters have not accepted. */
    void removeFile(ContractId id, long file);

    /**
     * One document. The copy of the contract and its enclosures bear the ID number: each reading, of whomever, is in the audit with the
     * document. Officers and the head of the province, headquarters who check them, the contractor; not auditors, who do not read the number.
     */
    HiringFile.Content file(ContractId id, long file);

    /** Sends documents and copy to headquarters: the step is done. @throws eplan.shared.Refused without a copy of the contract, or when sent */
    void sendDocuments(ContractId id);

    /** Headquarters, not auditors: the documents are complete. */
    void acceptDocuments(ContractId id);

    /** Headquarters, not auditors: they go back to the province, for a reason. */
    void returnDocuments(ContractId id, String reason);

    /**
     * A contract goes with its analyst's LAOs to another province (a province carved out); HQ process owners. It brings its post along: the
     * former province gives that up. In the other one it takes one of the posts that are left, or is there beyond them.
     *
     * @throws eplan.shared.Refused where the other province has no open hiring year, without a reason, or when the contract has ended
     */
    void move(ContractId id, ProvinceId to, String reason);

    byte[] xlsx(FiscalYear year, @Nullable ProvinceId province);

    /** Contracts of the nation whose documents wait to be checked as XLSX, those that are due first first; headquarters. */
    byte[] checksXlsx(FiscalYear year);

    enum FileKind {
        /** The copy of the contract. */
        CONTRACT,
        /** Other hiring documents. */
        OTHER
    }

    /** Text key {@code hiring.contract.state.<NAME>}. */
    enum State {
        /** Signed, and not begun. */
        SIGNED,
        RUNNING,
        /** Over, with instalments still to be accepted. */
        SETTLING,
        ENDED
    }

    /** Text key {@code hiring.contract.end.<NAME>}. */
    enum EndKind {
        TERM,
        TERMINATED,
        REPLACED,
        /** Before its first day. */
        CALLED_OFF
    }

    /** Text key {@code hiring.documents.<NAME>}. */
    enum Documents {
        TO_SEND,
        WITH_HQ,
        RETURNED,
        ACCEPTED
    }

    /**
     * @param candidates approved and not signed
     * @param laos of the province with who has them today
     * @param renewable contracts of the year before that a candidate may continue
     * @param calledOff whose contract was called off and who may sign again with the account that it left, by name
     */
    record Signing(
            FiscalYear year,
            ProvinceId province,
            String provinceTh,
            boolean approved,
            @Nullable LocalDate budgetOn,
            int left,
            List<HiringApprovals.Found> candidates,
            List<HandOver> laos,
            List<ContractLine> renewable,
            List<Former> calledOff) {}

    /** @param contractor as the contract that was called off named them */
    record Former(AccountId account, String contractor) {}

    /** @param from who has it today; null for nobody */
    record HandOver(
            LaoId lao,
            String laoTh,
            @Nullable String districtTh,
            @Nullable AccountId from,
            @Nullable String fromName) {}

    /**
     * @param candidate of the approval; null for somebody who was found after it
     * @param account of the analyst who continues; null to open one under {@code username}
     * @param idNumber 13 digits, with or without spaces and hyphens, Thai or Arabic
     * @param renews the contract of the year before that this one continues
     * @param penaltyRate percent of the contract's amount for each day of late delivery, such as 0.10; 0 for none
     * @param laos taken over from the first day on
     * @param despite why somebody is signed whom headquarters decided not to keep ({@link Renewals#notKept}); null for anybody else
     */
    record NewContract(
            String number,
            @Nullable Long candidate,
            String contractor,
            String idNumber,
            String telephone,
            @Nullable AccountId account,
            @Nullable String username,
            @Nullable ContractId renews,
            LocalDate signedOn,
            LocalDate from,
            LocalDate to,
            BigDecimal amount,
            BigDecimal penaltyRate,
            List<Part> instalments,
            Set<LaoId> laos,
            @Nullable String despite) {

        /** Personal data does not get into logs. */
        @Override
        public String toString() {
            return "contract " + number;
        }
    }

    /** @param amount baht */
    record Part(LocalDate from, LocalDate to, BigDecimal amount) {}

    /** @param password told once, for a new account; null for one that was there */
    record Signed(
            ContractId id,
            @Nullable String username,
            @Nullable String password,
            LocalDate documentsDue) {

        /** Secrets do not get into logs. */
        @Override
        public String toString() {
            return "contract " + id;
        }
    }

    /**
     * @param late steps of it that are overdue
     * @param checkDue by when headquarters check its documents, while these are with them
     * @param calledOff before its first day: its documents are not wanted any more
     */
    record ContractLine(
            ContractId id,
            String number,
            FiscalYear year,
            ProvinceId province,
            String provinceTh,
            String contractor,
            @Nullable AccountId account,
            LocalDate from,
            LocalDate to,
            BigDecimal amount,
            State state,
            Documents documents,
            int accepted,
            int instalments,
            int late,
            @Nullable LocalDate checkDue,
            boolean calledOff) {

        /** Whether its documents are that far; those of a contract that was called off are nowhere any more. */
        public boolean documentsAre(Documents there) {
            return !calledOff && documents == there;
        }
    }

    /**
     * @param maskedId such as {@code x-xxxx-xxxxx-45-6}
     * @param lastDay of the term, or earlier where it was ended early; the day before the first one where it was called off
     * @param endLetter number of the letter by which it was called off
     * @param documentsDue null once they are accepted, or not wanted any more
     * @param documentStep the open step of documents or their check
     */
    record ContractView(
            ContractLine line,
            String maskedId,
            String telephone,
            LocalDate signedOn,
            LocalDate lastDay,
            @Nullable EndKind ended,
            @Nullable String endReason,
            @Nullable String endLetter,
            BigDecimal penaltyRate,
            @Nullable LocalDate documentsDue,
            @Nullable HiringStepId documentStep,
            @Nullable String documentsReturned,
            List<HiringFile> copies,
            List<HiringFile> others,
            @Nullable ContractId renews,
            @Nullable ContractId renewedBy,
            int laos) {

        public boolean calledOff() {
            return line.calledOff();
        }
    }
}
