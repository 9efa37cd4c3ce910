package eplan.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The editions of an LAO's three-year plan. One is worked on at a time; promoting it (ขึ้นชั้นแผน) fixes its projects,
 * which from then on change through a new edition only. Who began, promoted or gave up an edition is in the record's {@link
 * EntryHistory}.
 */
public interface PlanEditions {

    /** All editions, first to last; empty before the first project is kept. */
    List<Edition> of(RecordKey key);

    /** The projects of one edition. @throws eplan.shared.Refused when it is not one of the key's record */
    List<Row> projects(RecordKey key, long edition);

    /** What an edition changes against the one before it: added, changed, withdrawn; empty for the first. */
    List<ProjectChange> changes(RecordKey key, long edition);

    /**
     * Begins the next edition with the projects of the promoted one.
     *
     * @throws eplan.shared.Refused when none is promoted yet, one is being worked on, or no reason is given
     */
    Edition begin(RecordKey key, Kind kind, String reason, @Nullable String onBehalfReason);

    /**
     * Gives up the edition being worked on; the promoted one stays.
     *
     * @throws eplan.shared.Refused when it is the first, or promoted
     */
    void giveUp(RecordKey key, @Nullable String onBehalfReason);

    /**
     * Promotes the edition being worked on.
     *
     * @param approvalNumber of the approval, at most 100 characters
     * @param approvedOn not after today, not before the year before the plan's first
     * @throws eplan.shared.Refused when errors are left, warnings are not explained, or there is nothing to promote
     */
    Edition promote(RecordKey key, String approvalNumber, LocalDate approvedOn, @Nullable String onBehalfReason);

    /** Why an edition was made. */
    enum Kind {
        /** ฉบับแรก. */
        FIRST,
        /** เพิ่มเติม. */
        ADDITIONAL,
        /** เปลี่ยนแปลง. */
        CHANGED,
        /** แก้ไข. */
        CORRECTED
    }

    /** @param number 1 for the first; the last four fields are null until it is promoted */
    record Edition(
            long id,
            int number,
            Kind kind,
            String reason,
            @Nullable String approvalNumber,
            @Nullable LocalDate approvedOn,
            @Nullable Instant promotedAt,
            @Nullable String promotedBy) {

        public boolean promoted() {
            return promotedAt != null;
        }
    }

    /** One project's change. @param before null when it was added; @param after null when it was withdrawn */
    record ProjectChange(@Nullable Row before, @Nullable Row after) {}
}
