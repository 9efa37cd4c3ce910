package eplan.cycle;

import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to an LAO's year, in plain words. */
public interface CaseHistory {

    /** Latest first; at most {@code limit}. */
    List<CaseEvent> of(LaoId lao, FiscalYear year, int limit);

    /**
     * One line of history. The screen renders message {@code event.<type>} with the parameters {0} round name, {1} detail,
     * {2} date (Buddhist era) if any.
     *
     * @param type such as {@code ROUND_OPENED}, {@code ITEM_COMPLETED}, {@code ESCALATED}, {@code PROMISE_BROKEN}, {@code ESCALATION_WITHDRAWN}
     * @param on the business day; @param at the business instant
     * @param forName for whom they stood in; null for themselves
     */
    record CaseEvent(
            String type,
            @Nullable String roundKey,
            @Nullable String roundTh,
            @Nullable String roundEn,
            LocalDate on,
            Instant at,
            String by,
            @Nullable String detail,
            @Nullable LocalDate date,
            @Nullable String forName) {

        /** By somebody for themselves. */
        public CaseEvent(
                String type,
                @Nullable String roundKey,
                @Nullable String roundTh,
                @Nullable String roundEn,
                LocalDate on,
                Instant at,
                String by,
                @Nullable String detail,
                @Nullable LocalDate date) {
            this(type, roundKey, roundTh, roundEn, on, at, by, detail, date, null);
        }
    }
}
