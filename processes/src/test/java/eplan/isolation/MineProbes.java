package eplan.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.correspondence.CalendarFeeds;
import eplan.correspondence.CalendarFeeds.Link;
import eplan.correspondence.MailSettings;
import eplan.correspondence.MailSettings.Mine;
import eplan.correspondence.MailSettings.Settings;
import eplan.people.Actor;
import eplan.people.Actors;
import eplan.people.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Everybody has settings and a calendar of their own; nobody sees those of an officer of Trat. */
final class MineProbes {

    private static final String ADDRESS = "officer@example.go.th";
    private static final Set<Who> PEOPLE = EnumSet.complementOf(EnumSet.of(Who.SYSTEM));

    private MineProbes() {}

    static List<Probe> all(Scene scene) {
        return List.of(
                Probe.of("MailSettings.mine()", PEOPLE, s -> {
                            asOfficer(s, () -> settings(s).change(new Settings(ADDRESS, 8, Locale.ENGLISH)));
                            return settings(s).mine();
                        })
                        .<Mine>answering((who, mine) -> assertThat(
                                        ADDRESS.equals(mine.settings().address()))
                                .as(who.name())
                                .isEqualTo(who == Who.OWN_OFFICER)),
                Probe.act(
                        "MailSettings.change(Settings)",
                        PEOPLE,
                        s -> settings(s).change(new Settings(ADDRESS, 8, Locale.ENGLISH))),
                Probe.of("CalendarFeeds.make()", PEOPLE, s -> feeds(s).make()),
                Probe.act("CalendarFeeds.revoke()", PEOPLE, s -> feeds(s).revoke()),
                Probe.of("CalendarFeeds.link()", PEOPLE, s -> {
                            asOfficer(s, () -> feeds(s).make());
                            return feeds(s).link();
                        })
                        .<Optional<Link>>answering((who, link) ->
                                assertThat(link.isPresent()).as(who.name()).isEqualTo(who == Who.OWN_OFFICER)),
                // the link is the right: whoever is signed in, without one there is nothing
                Probe.of("CalendarFeeds.read(String)", Set.of(), s -> feeds(s).read("guessed")));
    }

    private static void asOfficer(Scene scene, Runnable act) {
        Who who = Who.OWN_OFFICER;
        Actor officer = new Actor(scene.account(who), who.name(), Role.PROVINCIAL_OFFICER, scene.home, null);
        scene.bean(Actors.class).as(officer, () -> {
            act.run();
            return true;
        });
    }

    private static MailSettings settings(Scene scene) {
        return scene.bean(MailSettings.class);
    }

    private static CalendarFeeds feeds(Scene scene) {
        return scene.bean(CalendarFeeds.class);
    }
}
