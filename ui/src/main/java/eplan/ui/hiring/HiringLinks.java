package eplan.ui.hiring;

import eplan.hiring.HiringSteps.StepView;
import eplan.hiring.StepKind;
import eplan.shared.ContractId;
import eplan.shared.FiscalYear;
import eplan.shared.HiringStepId;

/** Addresses of the hiring cycle's pages, without a leading slash. */
public final class HiringLinks {

    /** Leads to the page of the reader's role. */
    public static final String HOME = "hiring";

    private HiringLinks() {}

    /** Headquarters' page of a year. */
    public static String hq(FiscalYear year, String tab) {
        return HOME + "/hq?year=" + year + "&tab=" + tab;
    }

    /** Headquarters' page of the scores of a year. */
    public static String scores(FiscalYear year, String tab) {
        return HOME + "/scores?year=" + year + "&tab=" + tab;
    }

    /** A province's year. @param code two digits */
    public static String province(String code, FiscalYear year) {
        return HOME + "/province/" + code + "?year=" + year;
    }

    /** One part of it: {@code year, request, evaluation, approval, contracts} or {@code instalments}. */
    public static String province(String code, FiscalYear year, String tab) {
        return province(code, year) + "&tab=" + tab;
    }

    public static String contract(ContractId id) {
        return HOME + "/contract/" + id;
    }

    /** One instalment of a contract, opened. */
    public static String instalment(ContractId id, int number) {
        return contract(id) + "?instalment=" + number;
    }

    /** Where a contract is signed. @param code two digits */
    public static String sign(String code, FiscalYear year) {
        return HOME + "/sign/" + code + "?year=" + year;
    }

    /** The same, where this contract is renewed. */
    public static String renew(String code, FiscalYear year, ContractId before) {
        return sign(code, year) + "&renews=" + before;
    }

    public static String step(HiringStepId id) {
        return HOME + "/step/" + id;
    }

    /** The analyst's own contracts and scores. */
    public static String mine() {
        return HOME + "/mine";
    }

    public static String score(long id) {
        return HOME + "/score/" + id;
    }

    /** Where what a step asks for is done. @param code of its province */
    public static String form(StepView step, String code) {
        return switch (step.kind()) {
            case REQUEST -> province(code, step.year(), "request");
            case EVALUATION -> province(code, step.year(), "evaluation");
            case APPROVAL -> province(code, step.year(), "approval");
            case SIGNING -> sign(code, step.year());
            case DOCUMENTS, DOCUMENT_CHECK, DELIVERY, INSPECTION -> ofContract(step, code);
        };
    }

    /** Where it is read what became of it, by whoever may not or need not do it: only a province's people reach the form to sign. */
    public static String look(StepView step, String code) {
        return step.kind() == StepKind.SIGNING ? province(code, step.year(), "contracts") : form(step, code);
    }

    private static String ofContract(StepView step, String code) {
        ContractId contract = step.contract();
        if (contract == null) {
            return province(code, step.year(), "contracts");
        }
        Integer instalment = step.instalment();
        return instalment == null ? contract(contract) : instalment(contract, instalment);
    }
}
