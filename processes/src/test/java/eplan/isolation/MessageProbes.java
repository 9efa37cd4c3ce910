package eplan.isolation;

import static eplan.isolation.Who.NATION;
import static eplan.isolation.Who.OWN_PROVINCE;
import static eplan.isolation.Who.SEE_LAO;
import static eplan.isolation.Who.SEE_PROVINCE;
import static org.assertj.core.api.Assertions.assertThat;

import eplan.correspondence.Messages;
import eplan.correspondence.Messages.Audience;
import eplan.correspondence.Messages.NewFile;
import eplan.correspondence.Messages.NewMessage;
import eplan.correspondence.Messages.NewThread;
import eplan.correspondence.Messages.ThreadView;
import eplan.correspondence.Support;
import eplan.people.Actor;
import eplan.people.Actors;
import eplan.people.Role;
import eplan.shared.LaoId;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everybody tries the threads that an officer of Trat opens in the probe's transaction. */
final class MessageProbes {

    private static final Set<Who> PEOPLE = EnumSet.complementOf(EnumSet.of(Who.SYSTEM));
    private static final Set<Who> HELPERS = EnumSet.of(Who.HQ_OWNER, Who.HQ_OFFICER);
    private static final Set<Who> WRITERS = Who.plus(OWN_PROVINCE, Who.OWN_STAFF, Who.HQ_OWNER, Who.HQ_OFFICER);

    private static final NewFile FILE = new NewFile("a.pdf", "%PDF-1.4".getBytes(StandardCharsets.UTF_8));
    private static final NewMessage WORDS = new NewMessage("words", List.of(), List.of(FILE));

    private MessageProbes() {}

    static List<Probe> all(Scene scene) {
        return List.of(
                Probe.of(
                                "Messages.open(NewThread)",
                                WRITERS,
                                s -> messages(s)
                                        .open(new NewThread(s.lao, s.overdue, Audience.ALL, false, "subject", WORDS)))
                        .<ThreadView>answering((who, thread) -> {
                            assertThat(thread.entryRound()).isEqualTo(scene.overdue);
                            assertThat(thread.caseNumber()).isNotBlank();
                        }),
                Probe.of(
                        "Messages.open(NewThread)",
                        Who.plus(OWN_PROVINCE, Who.HQ_OWNER, Who.HQ_OFFICER),
                        s -> messages(s).open(wanted(s.lao, Audience.OFFICE, false))),
                Probe.of(
                        "Messages.write(ThreadId, NewMessage)",
                        WRITERS,
                        s -> messages(s).write(opened(s).id(), WORDS)),
                Probe.of(
                        "Messages.view(ThreadId)",
                        SEE_LAO,
                        s -> messages(s).view(opened(s).id())),
                Probe.of(
                        "Messages.read(ThreadId)",
                        SEE_LAO,
                        s -> messages(s).read(opened(s).id())),
                Probe.of(
                        "Messages.read(ThreadId)",
                        SEE_PROVINCE,
                        s -> messages(s)
                                .read(opened(s, s.lao, Audience.OFFICE, false).id())),
                Probe.of(
                        "Messages.read(ThreadId)",
                        SEE_PROVINCE,
                        s -> messages(s)
                                .read(opened(s, null, Audience.ALL, true).id())),
                Probe.of("Messages.ofLao(LaoId, int)", SEE_LAO, s -> messages(s).ofLao(s.lao, 10)),
                Probe.of("Messages.mine(Cursor, int)", PEOPLE, s -> {
                            opened(s);
                            return messages(s).mine(null, 100);
                        })
                        .<List<ThreadView>>answering((who, threads) -> {
                            if (!SEE_LAO.contains(who)) {
                                assertThat(threads).extracting(ThreadView::lao).doesNotContain(scene.lao);
                            }
                        }),
                Probe.of("Messages.unread()", PEOPLE, s -> {
                            opened(s);
                            return messages(s).unread();
                        })
                        .<Long>answering((who, unread) -> {
                            if (who == Who.OWN_STAFF || who == Who.NEIGHBOUR_STAFF) {
                                assertThat(unread).as(who.name()).isEqualTo(who == Who.OWN_STAFF ? 1 : 0);
                            }
                        }),
                Probe.of(
                        "Messages.reachable(ThreadId)",
                        SEE_LAO,
                        s -> messages(s).reachable(opened(s).id())),
                Probe.of(
                        "Messages.reachable(LaoId, Audience)",
                        SEE_LAO,
                        s -> messages(s).reachable(s.lao, Audience.ALL)),
                Probe.of("Messages.file(ThreadId, long)", SEE_LAO, s -> {
                    ThreadView thread = opened(s);
                    return messages(s).file(thread.id(), fileOf(s, thread));
                }),
                Probe.of("Support.queue()", NATION, s -> s.bean(Support.class).queue()),
                Probe.act("Support.take(ThreadId, int)", HELPERS, s -> {
                    ThreadView question = opened(s, null, Audience.ALL, true);
                    s.bean(Support.class).take(question.id(), question.version());
                }),
                Probe.act("Support.answered(ThreadId, int)", HELPERS, s -> {
                    ThreadView question = opened(s, null, Audience.ALL, true);
                    s.bean(Support.class).answered(question.id(), question.version());
                }));
    }

    private static NewThread wanted(@Nullable LaoId lao, Audience audience, boolean support) {
        return new NewThread(lao, null, audience, support, "subject", WORDS);
    }

    private static ThreadView opened(Scene scene) {
        return opened(scene, scene.lao, Audience.ALL, false);
    }

    private static ThreadView opened(Scene scene, @Nullable LaoId lao, Audience audience, boolean support) {
        return scene.bean(Actors.class).as(officer(scene), () -> messages(scene).open(wanted(lao, audience, support)));
    }

    private static long fileOf(Scene scene, ThreadView thread) {
        return scene.bean(Actors.class)
                .as(officer(scene), () -> messages(scene).read(thread.id()))
                .getFirst()
                .files()
                .getFirst()
                .id();
    }

    private static Actor officer(Scene scene) {
        Who who = Who.OWN_OFFICER;
        return new Actor(scene.account(who), who.name(), Role.PROVINCIAL_OFFICER, scene.home, null);
    }

    private static Messages messages(Scene scene) {
        return scene.bean(Messages.class);
    }
}
