package eplan.isolation;

import static eplan.isolation.Who.OWN_PROVINCE;
import static org.assertj.core.api.Assertions.assertThat;

import eplan.inbox.InboxViews;
import eplan.inbox.InboxViews.View;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

final class InboxViewsProbes {

    /** All but LAO staff, auditors, and the system, which has no account to keep views under. */
    private static final Set<Who> KEEPERS = EnumSet.of(
            Who.OWN_ANALYST,
            Who.OWN_OFFICER,
            Who.OWN_HEAD,
            Who.FOREIGN_ANALYST,
            Who.FOREIGN_OFFICER,
            Who.FOREIGN_HEAD,
            Who.HQ_OWNER,
            Who.HQ_OFFICER);

    private static final String NAME = "เกินกำหนดมาก";
    private static final Set<Who> ITS_KEEPER = EnumSet.of(Who.OWN_OFFICER);
    private static final Set<Who> MAY_REMOVE = EnumSet.of(Who.OWN_OFFICER, Who.OWN_HEAD);

    private InboxViewsProbes() {}

    static List<Probe> all(Scene scene) {
        return List.of(
                Probe.of("InboxViews.mine()", Who.plus(KEEPERS, Who.AUDITOR), InboxViewsProbes::besideAShared)
                        .<List<View>>answering((who, seen) -> assertThat(
                                        seen.stream().map(View::name).toList())
                                .as(who.name())
                                .isEqualTo(OWN_PROVINCE.contains(who) ? List.of(NAME) : List.of())),
                Probe.of(
                                "InboxViews.keep(String, String, boolean)",
                                KEEPERS,
                                s -> views(s).keep("ของฉัน", "who=me", true))
                        .<View>answering((who, view) -> assertThat(view.own()).isTrue()),
                onShared("rename(long, String)", ITS_KEEPER, (views, id) -> views.rename(id, "ชื่อใหม่")),
                onShared("share(long, boolean)", ITS_KEEPER, (views, id) -> views.share(id, false)),
                onShared("remove(long)", MAY_REMOVE, InboxViews::remove));
    }

    /** What an officer shares with the province, as somebody sees it. */
    private static List<View> besideAShared(Scene scene) {
        shared(scene);
        return views(scene).mine();
    }

    private static long shared(Scene scene) {
        View view = (View) scene.as(Who.OWN_OFFICER, s -> views(s).keep(NAME, "level=2", true));
        return java.util.Objects.requireNonNull(view).id();
    }

    private static Probe onShared(String method, Set<Who> allowed, BiConsumer<InboxViews, Long> act) {
        return Probe.act("InboxViews." + method, allowed, s -> act.accept(views(s), shared(s)));
    }

    private static InboxViews views(Scene scene) {
        return scene.bean(InboxViews.class);
    }
}
