package eplan.cycle;

import eplan.shared.EntryRoundId;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The face of a round; each part asks for the actor's right itself. */
@Service
class EntryRoundService implements EntryRounds {

    private final RoundReading reading;
    private final RoundRecording recording;
    private final RoundVerdicts verdicts;
    private final OnBehalfAnswers answers;

    EntryRoundService(RoundReading reading, RoundRecording recording, RoundVerdicts verdicts, OnBehalfAnswers answers) {
        this.reading = reading;
        this.recording = recording;
        this.verdicts = verdicts;
        this.answers = answers;
    }

    @Override
    @Transactional(readOnly = true)
    public EntryRoundView view(EntryRoundId id) {
        return reading.view(id);
    }

    @Override
    @Transactional(readOnly = true)
    public List<EntryRoundView> ofLao(LaoId lao, FiscalYear year) {
        return reading.ofLao(lao, year);
    }

    @Override
    @Transactional(readOnly = true)
    public List<FiscalYear> yearsOf(LaoId lao) {
        return reading.yearsOf(lao);
    }

    @Override
    public void complete(EntryRoundId id, String item, long recordVersion, @Nullable String onBehalfReason) {
        recording.complete(id, item, recordVersion, onBehalfReason);
    }

    @Override
    public void touched(EntryRoundId id, String item) {
        recording.touched(id, item);
    }

    @Override
    public void accept(EntryRoundId id) {
        verdicts.accept(id);
    }

    @Override
    public void returnForCorrection(EntryRoundId id, List<String> items, String reason) {
        verdicts.returnForCorrection(id, items, reason);
    }

    @Override
    public void sendBack(EntryRoundId id, String item, String reason) {
        verdicts.sendBack(id, item, reason);
    }

    @Override
    public void confirm(EntryRoundId id, String item) {
        answers.confirm(id, item);
    }

    @Override
    public void dispute(EntryRoundId id, String item, String reason) {
        answers.dispute(id, item, reason);
    }

    @Override
    public void askOnBehalf(EntryRoundId id, String reason) {
        recording.askOnBehalf(id, reason);
    }
}
