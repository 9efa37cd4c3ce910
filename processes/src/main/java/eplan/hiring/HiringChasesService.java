package eplan.hiring;

import eplan.cycle.Chasing.ChaseNote;
import eplan.cycle.Chasing.ChaseNoteView;
import eplan.cycle.NoteRules;
import eplan.cycle.StepNotes;
import eplan.people.Actor;
import eplan.people.Role;
import eplan.shared.FiscalYear;
import eplan.shared.HiringStepId;
import eplan.shared.Reason;
import eplan.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class HiringChasesService implements HiringChases {

    private final StepActs acts;
    private final StepNotes notes;
    private final NoteRules rules;
    private final StepSpells spells;
    private final StepReminders reminders;
    private final ChaseTelling telling;

    HiringChasesService(
            StepActs acts,
            StepNotes notes,
            NoteRules rules,
            StepSpells spells,
            StepReminders reminders,
            ChaseTelling telling) {
        this.acts = acts;
        this.notes = notes;
        this.rules = rules;
        this.spells = spells;
        this.reminders = reminders;
        this.telling = telling;
    }

    @Override
    public void note(HiringStepId id, ChaseNote note) {
        acts.on(id, (step, actor) -> {
            StepRights.mustChase(actor, step);
            check(step, note);
            notes.add(id, note, actor);
            spells.change(step, spell -> spell.chased(telling.today(), note.promisedOn()));
            telling.chased(step, note);
            return true;
        });
    }

    /** Up to the end of the hiring year; once that is over, of the fiscal year in which it is chased. */
    private void check(HiringStep step, ChaseNote note) {
        LocalDate promised = note.promisedOn();
        LocalDate today = telling.today();
        LocalDate end = step.fiscalYear().last();
        LocalDate last = today.isAfter(end) ? FiscalYear.of(today).last() : end;
        if (promised != null && promised.isAfter(last)) {
            throw new Refused("refused.promise.late", last);
        }
        rules.check(note);
    }

    @Override
    public void passUp(HiringStepId id, String reason) {
        acts.on(id, (step, actor) -> {
            StepRights.mustChase(actor, step);
            String why = Reason.given(reason, "refused.reason", Reason.LONGEST, "refused.reason.long");
            HiringSpell open = spells.change(step, HiringSpell::askToPassUp)
                    .orElseThrow(() -> new Refused("refused.hiring.escalation.none"));
            telling.passedUp(step, why, open.processInstanceId());
            return true;
        });
    }

    @Override
    public boolean remind(HiringStepId id) {
        return acts.on(id, (step, actor) -> {
            StepRights.mustChase(actor, step);
            if (reminders.today(step)) {
                return false;
            }
            reminders.remind(step);
            return true;
        });
    }

    @Override
    @Transactional(readOnly = true)
    public List<ChaseNoteView> notes(HiringStepId id) {
        Actor actor = acts.see(id);
        if (actor.role() == Role.ANALYST) {
            throw HiringAccess.denied(actor, "read what officers wrote");
        }
        return notes.of(id);
    }
}
