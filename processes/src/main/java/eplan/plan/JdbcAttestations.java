package eplan.plan;

import eplan.people.Access;
import eplan.people.Actor;
import eplan.people.Role;
import eplan.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class JdbcAttestations implements Attestations {

    private final Access access;
    private final RecordTable records;
    private final AttestationTable table;
    private final RecordingRules rules;

    JdbcAttestations(Access access, RecordTable records, AttestationTable table, RecordingRules rules) {
        this.rules = rules;
        this.access = access;
        this.records = records;
        this.table = table;
    }

    @Override
    public Recorded load(RecordKey key) {
        access.seeLao(key.lao());
        return table.load(ours(key));
    }

    @Override
    @Transactional
    public long saveDraft(RecordKey key, Attestation content, long expectedVersion, @Nullable String reason) {
        Actor by = access.recordFor(key.lao());
        Attestation cleaned = clean(content);
        mustBeAnAnswer(ours(key), cleaned, by);
        rules.mustBeOpen(key, by, reason);
        Texts.reason(reason);
        RecordTable.Row row = records.draft(key, expectedVersion, by, reason);
        table.write(row.id(), cleaned);
        return row.version();
    }

    /** "No change" is said of monthly items only (ว 1353 note 1), and by a person. */
    private static void mustBeAnAnswer(RecordKey key, Attestation content, Actor by) {
        boolean person = by.role() != Role.SYSTEM;
        if (content.noChange() != null && !(person && MONTHLY_ITEMS.contains(key.item()))) {
            throw new Refused("refused.record.no-change");
        }
    }

    private static Attestation clean(Attestation typed) {
        return new Attestation(
                Texts.clean(typed.recordedWhere()),
                Texts.clean(typed.referenceNumber()),
                typed.referenceDate(),
                Texts.clean(typed.note()),
                typed.noChange());
    }

    private static RecordKey ours(RecordKey key) {
        if (VisionStrategies.ITEM.equals(key.item()) || EntryItems.hasSheets(key.item())) {
            throw new IllegalArgumentException("item " + key.item() + " has a form of its own");
        }
        return key;
    }
}
