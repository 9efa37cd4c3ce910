package eplan.plan;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Vision, missions and strategies of an LAO (วิสัยทัศน์ พันธกิจ ยุทธศาสตร์): once a data year, whichever round asks. */
public interface VisionStrategies {

    /** The entry item's key. */
    String ITEM = "vision-strategy";

    /** What is recorded so far; empty content with version 0 when nothing is. */
    Recorded load(RecordKey key);

    /**
     * Keeps what was typed, complete or not.
     *
     * @param expectedVersion the version the person saw, 0 for an untouched record
     * @param onBehalfReason why an analyst types for the LAO; null when the LAO does it itself
     * @return the new version
     * @throws eplan.shared.StaleForm when somebody changed it since
     * @throws eplan.shared.Refused when it was declared complete, is larger than any such record can be, or a strategy or
     *     guideline goes that projects hang on
     */
    long saveDraft(RecordKey key, VisionStrategy content, long expectedVersion, @Nullable String onBehalfReason);

    /** Keeps what the LAO itself typed. */
    default long saveDraft(RecordKey key, VisionStrategy content, long expectedVersion) {
        return saveDraft(key, content, expectedVersion, null);
    }

    /**
     * Replaces the draft by what was recorded for the data year before.
     *
     * @return the new version
     * @throws eplan.shared.Refused when nothing was recorded then; otherwise as {@link #saveDraft}
     */
    long copyFromLastYear(RecordKey key, long expectedVersion, @Nullable String onBehalfReason);

    /** Copies for the LAO itself. */
    default long copyFromLastYear(RecordKey key, long expectedVersion) {
        return copyFromLastYear(key, expectedVersion, null);
    }

    /** What it was each time it changed, newest first; empty when nothing was recorded. */
    List<Version> versions(RecordKey key);

    /** @param missions and strategies in the LAO's own order */
    record VisionStrategy(String vision, List<String> missions, List<Strategy> strategies) {
        public static final VisionStrategy EMPTY = new VisionStrategy("", List.of(), List.of());

        public VisionStrategy {
            missions = List.copyOf(missions);
            strategies = List.copyOf(strategies);
        }
    }

    /** Fields of local public service (พ.ร.บ. กำหนดแผนและขั้นตอนการกระจายอำนาจ พ.ศ. 2542) by which the nation's sums are told apart. */
    List<String> AREAS = List.of(
            "INFRASTRUCTURE",
            "QUALITY_OF_LIFE",
            "COMMUNITY_ORDER",
            "ECONOMY",
            "ENVIRONMENT",
            "CULTURE",
            "ADMINISTRATION");

    /**
     * @param id stays over changes of name and order, because projects hang on it; null for a new one
     * @param area one of {@link #AREAS}; null while nobody has said
     * @param guidelines the development guidelines (แนวทางการพัฒนา) that projects hang on, in order
     */
    record Strategy(
            @Nullable Long id, String name, @Nullable String area, List<Guideline> guidelines) {
        public Strategy {
            guidelines = List.copyOf(guidelines);
        }

        /** A new one. */
        public Strategy(String name, List<String> guidelines) {
            this(null, name, null, guidelines.stream().map(Guideline::new).toList());
        }
    }

    /** @param id stays over changes of name, order and strategy; null for a new one */
    record Guideline(@Nullable Long id, String name) {
        /** A new one. */
        public Guideline(String name) {
            this(null, name);
        }
    }

    /**
     * The content as somebody left it.
     *
     * @param version of the record
     * @param by the name of who changed it
     * @param at the business instant
     * @param onBehalfReason why that was an analyst for the LAO; null when it was the LAO itself
     */
    record Version(
            long version, String by, Instant at, @Nullable String onBehalfReason, VisionStrategy content) {}

    /** Content and state read in one statement: the version is that of the content. */
    record Recorded(VisionStrategy content, EntryRecords.RecordState state) {}
}
