package eplan.cycle;

import eplan.shared.EntryRoundId;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The face of requests for later dates; each part asks for the actor's right itself. */
@Service
class ExtensionService implements Extensions {

    private final ExtensionAsking asking;
    private final ExtensionDeciding deciding;
    private final ExtensionMany many;
    private final ExtensionFiles files;
    private final ExtensionReading reading;

    ExtensionService(
            ExtensionAsking asking,
            ExtensionDeciding deciding,
            ExtensionMany many,
            ExtensionFiles files,
            ExtensionReading reading) {
        this.asking = asking;
        this.deciding = deciding;
        this.many = many;
        this.files = files;
        this.reading = reading;
    }

    @Override
    public ExtensionView ask(EntryRoundId round, Ask ask) {
        return reading.view(asking.ask(round, ask));
    }

    @Override
    @Transactional
    public void attach(long id, String name, byte[] content) {
        files.attach(id, name, content);
    }

    @Override
    @Transactional(readOnly = true)
    public Content file(long id, long file) {
        return files.read(id, file);
    }

    @Override
    public void endorse(long id, boolean supports, String remark) {
        deciding.endorse(id, supports, remark);
    }

    @Override
    public void grant(long id, LocalDate newDue, @Nullable String remark) {
        deciding.grant(id, newDue, remark);
    }

    @Override
    public void refuse(long id, String reason) {
        deciding.refuse(id, reason);
    }

    @Override
    public void passToHq(long id, String remark) {
        deciding.passToHq(id, remark);
    }

    @Override
    public void withdraw(long id) {
        asking.withdraw(id);
    }

    @Override
    @Transactional(readOnly = true)
    public ExtensionView view(long id) {
        return reading.view(id);
    }

    @Override
    @Transactional(readOnly = true)
    public List<ExtensionView> ofRound(EntryRoundId id) {
        return reading.ofRound(id);
    }

    @Override
    @Transactional(readOnly = true)
    public List<ExtensionView> ofLao(LaoId lao, int limit) {
        return reading.ofLao(lao, limit);
    }

    @Override
    @Transactional(readOnly = true)
    public List<ExtensionView> waiting(@Nullable ProvinceId province, int limit) {
        return reading.waiting(province, limit);
    }

    @Override
    @Transactional(readOnly = true)
    public long waitingForMe() {
        return reading.waitingForMe();
    }

    @Override
    @Transactional(readOnly = true)
    public ManyPreview previewMany(Many many) {
        return this.many.preview(many);
    }

    @Override
    public ManyDone grantMany(Many many, String text, Reason reason, @Nullable String letter) {
        return this.many.grant(many, text, reason, letter);
    }

    @Override
    public ManyDone askMany(Many many, String text, Reason reason) {
        return this.many.ask(many, text, reason);
    }
}
