package eplan.isolation;

import static eplan.isolation.Who.RECORD;
import static eplan.isolation.Who.SEE_LAO;

import eplan.plan.Attachments;
import eplan.plan.EntryHistory;
import eplan.plan.Ordinances;
import eplan.plan.Presence;
import eplan.plan.RecordKey;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** What lies beside a record: its files, its history, and who has it open. */
final class RecordPartsProbes {

    private static final byte[] PDF = "%PDF-1.4".getBytes(StandardCharsets.US_ASCII);
    private static final UUID VISIT = new UUID(1, 1);

    private RecordPartsProbes() {}

    static List<Probe> all(Scene scene) {
        RecordKey ordinance = new RecordKey(scene.lao, Scene.YEAR, Ordinances.ITEM, "budget-q2");
        return List.of(
                Probe.of(
                        "Attachments.of(RecordKey)",
                        SEE_LAO,
                        s -> attachments(s).of(ordinance)),
                Probe.of(
                        "Attachments.read(RecordKey, long)",
                        SEE_LAO,
                        s -> attachments(s).read(ordinance, file(s, ordinance))),
                Probe.of(
                        "Attachments.add(RecordKey, String, byte[], String)",
                        RECORD,
                        s -> attachments(s).add(ordinance, "a.pdf", PDF, "why")),
                Probe.act(
                        "Attachments.remove(RecordKey, long, String)",
                        RECORD,
                        s -> attachments(s).remove(ordinance, file(s, ordinance), "why")),
                Probe.of(
                        "EntryHistory.of(RecordKey, int)",
                        SEE_LAO,
                        s -> history(s).of(ordinance, 10)),
                Probe.of(
                        "EntryHistory.ofRow(RecordKey, Sheet, long)",
                        SEE_LAO,
                        s -> history(s).ofRow(ordinance, Ordinances.LINES, 1)),
                Probe.of(
                        "EntryHistory.versions(RecordKey)",
                        SEE_LAO,
                        s -> history(s).versions(ordinance)),
                Probe.of(
                        "EntryHistory.rowsAt(RecordKey, Sheet, long)",
                        SEE_LAO,
                        s -> history(s).rowsAt(ordinance, Ordinances.LINES, 1)),
                Probe.of(
                        "Presence.seen(RecordKey, UUID)",
                        SEE_LAO,
                        s -> presence(s).seen(ordinance, VISIT)),
                Probe.act(
                        "Presence.left(RecordKey, UUID)",
                        SEE_LAO,
                        s -> presence(s).left(ordinance, VISIT)));
    }

    /** There is one to be reached, gone with the probe's transaction. */
    private static long file(Scene scene, RecordKey key) {
        return scene.asSystem(() -> attachments(scene).add(key, "a.pdf", PDF, null))
                .id();
    }

    private static Attachments attachments(Scene scene) {
        return scene.bean(Attachments.class);
    }

    private static EntryHistory history(Scene scene) {
        return scene.bean(EntryHistory.class);
    }

    private static Presence presence(Scene scene) {
        return scene.bean(Presence.class);
    }
}
