package eplan.hiring.engine;

/** Names in {@code analyst-contract.bpmn}: its key, elements and variables; a test holds them against the model. */
final class ContractModel {

    static final String ANALYST_CONTRACT = "analyst-contract";

    static final String CONTRACT_STARTS = "contract-starts";
    static final String CONTRACT_ENDS = "contract-ends";
    static final String INSTALMENT_OPENS = "instalment-opens";

    static final String CONTRACT_ID = "contractId";
    static final String INSTALMENT = "instalment";
    static final String ANY_LEFT = "anyLeft";
    static final String INSTALMENT_OPEN = "instalmentOpen";

    private ContractModel() {}
}
