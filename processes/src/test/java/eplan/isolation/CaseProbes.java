package eplan.isolation;

import static eplan.isolation.Who.CHASE;
import static eplan.isolation.Who.OWN_STAFF;
import static eplan.isolation.Who.SEE_LAO;

import eplan.correspondence.SentFiles;
import eplan.cycle.CaseFiles;
import eplan.cycle.CaseNotes;
import eplan.cycle.Punctuality;
import eplan.registry.Contacts;
import eplan.registry.Contacts.Person;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a case shows of an LAO over the years, and whom to call. */
final class CaseProbes {

    private static final Person PERSON = new Person("contact", null, "044 123 456", null);

    private CaseProbes() {}

    static List<Probe> all(Scene scene) {
        Set<Who> keepers = Who.plus(CHASE, OWN_STAFF);
        Set<Who> offices = EnumSet.copyOf(SEE_LAO);
        offices.remove(OWN_STAFF);
        return List.of(
                Probe.of("Contacts.of(LaoId)", SEE_LAO, s -> contacts(s).of(s.lao)),
                Probe.of(
                        "Contacts.add(LaoId, Person)", keepers, s -> contacts(s).add(s.lao, PERSON)),
                Probe.of(
                        "Contacts.correct(LaoId, long, Person)",
                        keepers,
                        s -> contacts(s).correct(s.lao, known(s), PERSON)),
                Probe.act(
                        "Contacts.remove(LaoId, long)",
                        keepers,
                        s -> contacts(s).remove(s.lao, known(s))),
                Probe.of(
                        "Punctuality.of(LaoId)",
                        SEE_LAO,
                        s -> s.bean(Punctuality.class).of(s.lao)),
                Probe.of(
                        "CaseNotes.of(LaoId, int)",
                        offices,
                        s -> s.bean(CaseNotes.class).of(s.lao, 10)),
                Probe.of(
                        "CaseFiles.of(LaoId, int)",
                        SEE_LAO,
                        s -> s.bean(CaseFiles.class).of(s.lao, 10)),
                Probe.of(
                        "SentFiles.of(LaoId, int)",
                        SEE_LAO,
                        s -> s.bean(SentFiles.class).of(s.lao, 10)));
    }

    /** Somebody whom the system added, gone with the probe's transaction. */
    private static long known(Scene scene) {
        return scene.asSystem(() -> contacts(scene).add(scene.lao, PERSON)).id();
    }

    private static Contacts contacts(Scene scene) {
        return scene.bean(Contacts.class);
    }
}
