package eplan.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.correspondence.Notices;
import eplan.correspondence.Notices.About;
import eplan.correspondence.Notices.Notice;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everybody asks for notices while the own officer has one. */
final class NoticeProbes {

    private static final Set<Who> PEOPLE = EnumSet.complementOf(EnumSet.of(Who.SYSTEM));
    private static final String TOLD = "told to the own officer alone";
    private static final Instant LATER = Instant.parse("2100-01-01T00:00:00Z");

    private NoticeProbes() {}

    static List<Probe> all(Scene scene) {
        return List.of(
                Probe.of("Notices.latest(int)", PEOPLE, s -> {
                            told(s);
                            return notices(s).latest(100);
                        })
                        .<List<Notice>>answering((who, latest) -> assertThat(latest.stream()
                                        .map(Notice::about)
                                        .map(About::subject)
                                        .anyMatch(TOLD::equals))
                                .as(who.name())
                                .isEqualTo(who == Who.OWN_OFFICER)),
                Probe.of("Notices.unread()", PEOPLE, s -> {
                            long before = notices(s).unread();
                            told(s);
                            return notices(s).unread() - before;
                        })
                        .<Long>answering((who, more) ->
                                assertThat(more).as(who.name()).isEqualTo(who == Who.OWN_OFFICER ? 1 : 0)),
                Probe.of("Notices.read(long, Instant)", PEOPLE, s -> {
                            long id = told(s);
                            notices(s).read(id, LATER);
                            return read(s, id);
                        })
                        .<Boolean>answering(NoticeProbes::onlyTheOwner),
                Probe.of("Notices.readUpTo(Instant)", PEOPLE, s -> {
                            long id = told(s);
                            notices(s).readUpTo(LATER);
                            return read(s, id);
                        })
                        .<Boolean>answering(NoticeProbes::onlyTheOwner));
    }

    private static void onlyTheOwner(Who who, Boolean read) {
        assertThat(read).as(who.name()).isEqualTo(who == Who.OWN_OFFICER);
    }

    private static long told(Scene scene) {
        return scene.bean(JdbcClient.class)
                .sql("""
                        insert into eplan.notice (account_id, kind, about, many, subject, title, on_day, at)
                        values (?, 'ASSIGNED', 'probe', 1, 1, ?, ?, clock_timestamp()) returning id""")
                .param(scene.account(Who.OWN_OFFICER).value())
                .param(TOLD)
                .param(Scene.TODAY.plusYears(50))
                .query(Long.class)
                .single();
    }

    private static boolean read(Scene scene, long id) {
        return scene.bean(JdbcClient.class)
                .sql("select read_at is not null from eplan.notice where id = ?")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    private static Notices notices(Scene scene) {
        return scene.bean(Notices.class);
    }
}
