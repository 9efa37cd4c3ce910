package eplan.timeline;

import eplan.shared.ProvinceId;
import eplan.shared.RoundId;
import eplan.timeline.ChangeSets.ChangeSet;
import eplan.timeline.ChangeSets.Edit;
import eplan.timeline.ChangeSets.Preview;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Moves single due dates as whoever calls, each in a change set of its own; their draft of the year is thrown away before. */
public final class Moves {

    private final ChangeSets sets;
    private final Timelines timelines;
    private final JdbcClient jdbc;

    public Moves(ChangeSets sets, Timelines timelines, JdbcClient jdbc) {
        this.sets = sets;
        this.timelines = timelines;
        this.jdbc = jdbc;
    }

    /**
     * @param province null for the nation
     * @return the change, for {@link TimelineChanges#undo}
     */
    public long due(
            RoundId round, @Nullable ProvinceId province, LocalDate to, String reason, @Nullable String letter) {
        return apply(drafted(round, province, to), reason, letter);
    }

    /** What it would do; nothing is left of it. */
    public Preview foreseen(RoundId round, @Nullable ProvinceId province, LocalDate to) {
        ChangeSet draft = drafted(round, province, to);
        Preview preview = sets.preview(draft.id());
        sets.discard(draft.id(), draft.version());
        return preview;
    }

    ChangeSet drafted(RoundId round, @Nullable ProvinceId province, LocalDate to) {
        ChangeSet draft = sets.draft(timelines.round(round).year());
        if (!draft.lines().isEmpty()) {
            sets.discard(draft.id(), draft.version());
            draft = sets.draft(draft.year());
        }
        return sets.put(draft.id(), draft.version(), new Edit.DueOn(round, province, to));
    }

    /** @return the change of the date that the draft names */
    long apply(ChangeSet draft, String reason, @Nullable String letter) {
        sets.apply(draft.id(), sets.preview(draft.id()).stamp(), reason, letter);
        return jdbc.sql("select id from eplan.timeline_change where change_set_id = ?")
                .param(draft.id())
                .query(Long.class)
                .single();
    }
}
