package eplan.hiring.engine;

/** Names in the models {@code hiring-year} and {@code hiring-step}: keys, elements, messages and variables; a test holds them against the models. */
final class HiringModel {

    static final String HIRING_YEAR = "hiring-year";
    static final String EXTENSION = "extension";

    static final String HIRING_WORK = "hiring-work";
    static final String NEXT_WATCH = "next-watch";
    static final String NEXT_STEP = "next-step";
    static final String EXPEDITE = "expedite";
    static final String DECIDE_EXTENSION_HQ = "decide-extension-hq";

    static final String BUDGET_ALLOCATED = "budget-allocated";
    static final String CONTRACT_SIGNED = "contract-signed";
    static final String STEP_CANCELLED = "step-cancelled";
    static final String EXTENSION_WITHDRAWN = "extension-withdrawn";

    static final String HIRING_YEAR_ID = "hiringYearId";
    static final String HIRING_STEP_ID = "hiringStepId";
    static final String STEP_KIND = "stepKind";
    static final String CONTRACT_ID = "contractId";
    static final String INSTALMENT = "instalment";
    static final String POSTS_LEFT = "postsLeft";
    static final String LOOK_OUTCOME = "lookOutcome";
    static final String ENDORSED = "endorsed";
    static final String BEYOND_PROVINCE = "beyondProvince";
    static final String STEP_RESULT = "stepResult";
    static final String LATER_ID = "laterId";

    private HiringModel() {}
}
