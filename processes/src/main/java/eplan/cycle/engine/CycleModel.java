package eplan.cycle.engine;

/** Names in the cycle's models: keys, elements and variables; a test holds them against the models. */
final class CycleModel {

    static final String LAO_YEAR = "lao-year";
    static final String ENTRY_ROUND = "entry-round";
    static final String ESCALATION = "escalation";
    static final String EXTENSION = "extension";
    static final String LADDER = "escalation-ladder";

    static final String ENTER_ITEM = "enter-item";
    static final String VERIFY = "verify";
    static final String EXPEDITE = "expedite";
    static final String NEXT_WATCH = "next-watch";
    static final String NEXT_STEP = "next-step";
    static final String ON_BEHALF_WITHDRAWN = "on-behalf-withdrawn";
    static final String ENDORSE_EXTENSION = "endorse-extension";
    static final String DECIDE_EXTENSION = "decide-extension";
    static final String DECIDE_EXTENSION_HQ = "decide-extension-hq";
    static final String EXTENSION_WITHDRAWN = "extension-withdrawn";
    static final String OPENS = "opens-";
    static final String OPENS_MONTH = "opens-month";
    static final String OPENS_SPECIAL = "opens-special";

    static final String SPECIAL_ROUND_CALLED = "special-round";

    static final String LAO_YEAR_ID = "laoYearId";
    static final String FISCAL_YEAR = "fiscalYear";
    static final String ROUND_KEY = "roundKey";
    static final String ENTRY_ROUND_ID = "entryRoundId";
    static final String EXTENSION_ID = "extensionId";
    /** Of escalations that are none of a round's ({@code eplan.cycle.OtherChases}). */
    static final String HIRING_STEP_ID = "hiringStepId";

    static final String ENDORSED = "endorsed";
    static final String BEYOND_PROVINCE = "beyondProvince";
    static final String ITEM = "item";
    static final String MONTHLY_ROUND = "monthlyRound";
    static final String SPECIAL_ROUND = "specialRound";
    static final String MORE_MONTHS = "moreMonths";
    static final String ROUND_RETIRED = "roundRetired";
    static final String NEEDS_EYE = "needsEye";
    static final String VERDICT = "verdict";
    static final String LOOK_OUTCOME = "lookOutcome";
    static final String STEP_OUTCOME = "stepOutcome";
    static final String ESCALATION_END = "escalationEnd";

    private CycleModel() {}
}
