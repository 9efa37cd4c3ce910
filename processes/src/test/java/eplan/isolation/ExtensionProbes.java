package eplan.isolation;

import static eplan.isolation.Who.ALL;
import static eplan.isolation.Who.NATION;
import static eplan.isolation.Who.OWN_PROVINCE;
import static eplan.isolation.Who.SEE_LAO;
import static eplan.isolation.Who.SEE_PROVINCE;

import eplan.cycle.Extensions;
import eplan.cycle.Extensions.Ask;
import eplan.cycle.Extensions.Many;
import eplan.cycle.Extensions.Reason;
import eplan.people.Actor;
import eplan.people.Actors;
import eplan.people.Role;
import eplan.shared.RoundId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

final class ExtensionProbes {

    private static final Set<Who> ASKER = Set.of(Who.OWN_STAFF);
    private static final Set<Who> OFFICERS = Set.of(Who.OWN_OFFICER, Who.OWN_HEAD);
    private static final Set<Who> DECIDE = Set.of(Who.OWN_HEAD, Who.HQ_OWNER, Who.HQ_OFFICER, Who.SYSTEM);
    private static final LocalDate LATER = LocalDate.of(2010, 11, 12);
    private static final Ask ASK = new Ask(LATER, Reason.FLOOD, "reason");
    private static final byte[] PDF = "%PDF-1.4".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    private ExtensionProbes() {}

    static List<Probe> all(Scene scene) {
        Many many = many(scene);
        return List.of(
                Probe.of(
                        "Extensions.ask(EntryRoundId, Ask)",
                        Who.plus(OWN_PROVINCE, Who.OWN_STAFF),
                        s -> extensions(s).ask(s.overdue, ASK)),
                Probe.act(
                        "Extensions.attach(long, String, byte[])",
                        ASKER,
                        s -> extensions(s).attach(asked(s), "flood.pdf", PDF)),
                Probe.of("Extensions.file(long, long)", SEE_LAO, s -> {
                    long id = asked(s);
                    return extensions(s).file(id, enclosed(s, id));
                }),
                Probe.act(
                        "Extensions.endorse(long, boolean, String)",
                        OFFICERS,
                        s -> extensions(s).endorse(asked(s), true, "remark")),
                Probe.act(
                        "Extensions.grant(long, LocalDate, String)",
                        DECIDE,
                        s -> extensions(s).grant(asked(s), LATER, null)),
                Probe.act(
                        "Extensions.refuse(long, String)",
                        DECIDE,
                        s -> extensions(s).refuse(asked(s), "reason")),
                Probe.act(
                        "Extensions.passToHq(long, String)",
                        Set.of(Who.OWN_HEAD),
                        s -> extensions(s).passToHq(asked(s), "remark")),
                Probe.act("Extensions.withdraw(long)", ASKER, s -> extensions(s).withdraw(asked(s))),
                Probe.of("Extensions.view(long)", SEE_LAO, s -> extensions(s).view(asked(s))),
                Probe.of(
                        "Extensions.ofRound(EntryRoundId)",
                        SEE_LAO,
                        s -> extensions(s).ofRound(s.overdue)),
                Probe.of(
                        "Extensions.ofLao(LaoId, int)",
                        SEE_LAO,
                        s -> extensions(s).ofLao(s.lao, 10)),
                Probe.of(
                        "Extensions.waiting(ProvinceId, int)",
                        SEE_PROVINCE,
                        s -> extensions(s).waiting(s.home, 10)),
                Probe.of(
                        "Extensions.waiting(ProvinceId, int)",
                        NATION,
                        s -> extensions(s).waiting(null, 10)),
                Probe.of("Extensions.waitingForMe()", ALL, s -> extensions(s).waitingForMe()),
                Probe.of(
                        "Extensions.previewMany(Many)",
                        Who.plus(DECIDE, Who.OWN_OFFICER),
                        s -> extensions(s).previewMany(many)),
                Probe.of(
                        "Extensions.grantMany(Many, String, Reason, String)",
                        DECIDE,
                        s -> extensions(s).grantMany(many, "reason", Reason.FLOOD, null)),
                Probe.of(
                        "Extensions.askMany(Many, String, Reason)",
                        OFFICERS,
                        s -> extensions(s).askMany(many, "reason", Reason.FLOOD)));
    }

    private static Many many(Scene scene) {
        RoundId round = scene.round("close-previous").id();
        return new Many(round, scene.home, null, Set.of(), LATER);
    }

    /** A request of the LAO's own staff, gone with the probe's transaction. */
    private static long asked(Scene scene) {
        return asStaff(scene, () -> extensions(scene).ask(scene.overdue, ASK)).id();
    }

    private static long enclosed(Scene scene, long id) {
        return asStaff(scene, () -> {
                    extensions(scene).attach(id, "flood.pdf", PDF);
                    return extensions(scene).view(id);
                })
                .files()
                .getFirst()
                .id();
    }

    private static <T> T asStaff(Scene scene, Supplier<T> work) {
        Who who = Who.OWN_STAFF;
        Actor staff = new Actor(scene.account(who), who.name(), Role.LAO_STAFF, null, scene.lao);
        return scene.bean(Actors.class).as(staff, work);
    }

    private static Extensions extensions(Scene scene) {
        return scene.bean(Extensions.class);
    }
}
