package eplan.cycle;

import eplan.cycle.Chasing.Channel;
import eplan.cycle.Chasing.ChaseNote;
import eplan.cycle.Chasing.ChaseNoteView;
import eplan.people.Actor;
import eplan.shared.BusinessClock;
import eplan.shared.HiringStepId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Chase notes (บันทึกการติดตาม) as rows: written once, never changed. */
@Component
class ChaseNotes implements StepNotes {

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    ChaseNotes(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(long entryRound, ChaseNote note, Actor by) {
        add(entryRound, null, note, by);
    }

    @Override
    public void add(HiringStepId step, ChaseNote note, Actor by) {
        add(null, step.value(), note, by);
    }

    private void add(@Nullable Long entryRound, @Nullable Long step, ChaseNote note, Actor by) {
        jdbc.sql("""
                        insert into eplan.chase_note
                            (entry_round_id, hiring_step_id, channel, person, outcome, promised_on, next_step, account_id,
                             by_name, for_name, on_day, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(entryRound)
                .param(step)
                .param(note.channel().name())
                .param(note.person())
                .param(note.outcome())
                .param(note.promisedOn())
                .param(nextStep(note))
                .param(by.account() == null ? null : by.account().value())
                .param(by.name())
                .param(by.forName())
                .param(clock.today())
                .param(clock.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static @Nullable String nextStep(ChaseNote note) {
        String step = note.nextStep();
        return step == null || step.isBlank() ? null : step.strip();
    }

    List<ChaseNoteView> of(long entryRound) {
        return read("select * from eplan.chase_note where entry_round_id = ? order by id desc", entryRound);
    }

    @Override
    public List<ChaseNoteView> of(HiringStepId step) {
        return read("select * from eplan.chase_note where hiring_step_id = ? order by id desc", step.value());
    }

    private List<ChaseNoteView> read(String sql, long id) {
        return jdbc.sql(sql).param(id).query((row, n) -> view(row)).list();
    }

    /** A row of {@code eplan.chase_note}. */
    static ChaseNoteView view(ResultSet row) throws SQLException {
        return new ChaseNoteView(
                row.getLong("id"),
                new ChaseNote(
                        Channel.valueOf(row.getString("channel")),
                        row.getString("person"),
                        row.getString("outcome"),
                        row.getObject("promised_on", LocalDate.class),
                        row.getString("next_step")),
                row.getString("by_name"),
                row.getObject("on_day", LocalDate.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("for_name"));
    }
}
