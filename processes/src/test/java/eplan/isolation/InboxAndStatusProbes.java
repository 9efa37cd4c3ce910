package eplan.isolation;

import static eplan.isolation.Who.ALL;
import static eplan.isolation.Who.OWN_PROVINCE;
import static eplan.isolation.Who.OWN_STAFF;
import static eplan.isolation.Who.SEE_PROVINCE;
import static org.assertj.core.api.Assertions.assertThat;

import eplan.inbox.Inbox;
import eplan.inbox.Inbox.Choices;
import eplan.inbox.Inbox.Day;
import eplan.inbox.Inbox.Filter;
import eplan.inbox.Inbox.Group;
import eplan.inbox.Inbox.WorkItemView;
import eplan.shared.WorkItemId;
import eplan.status.ProvinceBoard;
import eplan.status.ProvinceBoard.Query;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

final class InboxAndStatusProbes {

    private InboxAndStatusProbes() {}

    static List<Probe> all(Scene scene) {
        Query query = new Query(scene.home, Scene.YEAR, null, null, null, null, null, false);
        return List.of(
                Probe.of(
                                "Inbox.page(Filter, Group, Cursor, int)",
                                ALL,
                                s -> inbox(s).page(Filter.ALL, Group.OVERDUE, null, 200))
                        .<List<WorkItemView>>answering((who, page) -> {
                            if (OWN_PROVINCE.contains(who)) {
                                assertThat(page).extracting(WorkItemView::id).contains(scene.expedite);
                            } else if (who != OWN_STAFF) {
                                assertThat(page).extracting(WorkItemView::lao).doesNotContain(scene.lao);
                            }
                        }),
                Probe.of("Inbox.counts(Filter)", ALL, s -> inbox(s).counts(Filter.ALL))
                        .<Map<Group, Long>>answering((who, counts) -> {
                            if (who == Who.FOREIGN_STAFF || who == Who.FOREIGN_OFFICER) {
                                assertThat(counts.getOrDefault(Group.OVERDUE, 0L))
                                        .isZero();
                            }
                        }),
                Probe.of("Inbox.days(Filter, Set)", ALL, s -> inbox(s).days(Filter.ALL, EnumSet.allOf(Group.class)))
                        .<List<Day>>answering((who, days) -> {
                            if (OWN_PROVINCE.contains(who)) {
                                assertThat(days).isNotEmpty();
                            } else if (who.foreign()) {
                                assertThat(days).isEmpty();
                            }
                        }),
                Probe.of("Inbox.ids(Filter, Group, int)", ALL, s -> inbox(s).ids(Filter.ALL, Group.OVERDUE, 1000))
                        .<List<WorkItemId>>answering((who, ids) -> {
                            if (OWN_PROVINCE.contains(who)) {
                                assertThat(ids).contains(scene.expedite);
                            } else {
                                assertThat(ids).doesNotContain(scene.expedite);
                            }
                        }),
                Probe.of("Inbox.item(WorkItemId)", OWN_PROVINCE, s -> inbox(s).item(s.expedite)),
                Probe.of("Inbox.ofRound(EntryRoundId)", ALL, s -> inbox(s).ofRound(s.overdue))
                        .<List<WorkItemView>>answering((who, items) -> assertThat(items.isEmpty())
                                .as(who.name())
                                .isEqualTo(!OWN_PROVINCE.contains(who) && who != OWN_STAFF)),
                Probe.act("Inbox.claim(WorkItemId)", OWN_PROVINCE, s -> inbox(s).claim(s.expedite)),
                Probe.act("Inbox.release(WorkItemId)", OWN_PROVINCE, s -> inbox(s).release(s.expedite)),
                Probe.of("Inbox.choices()", ALL, s -> inbox(s).choices()).<Choices>answering((who, choices) -> {
                    if (who.foreign()) {
                        assertThat(choices.rounds()).isEmpty();
                    }
                }),
                Probe.of("ProvinceBoard.columns(FiscalYear)", ALL, s -> board(s).columns(Scene.YEAR)),
                Probe.of("ProvinceBoard.rows(Query, int, int)", SEE_PROVINCE, s -> board(s).rows(query, 0, 10)),
                Probe.of("ProvinceBoard.count(Query)", SEE_PROVINCE, s -> board(s).count(query)),
                Probe.of(
                        "ProvinceBoard.rates(ProvinceId, FiscalYear, String)",
                        SEE_PROVINCE,
                        s -> board(s).rates(s.home, Scene.YEAR, "close-previous")));
    }

    private static Inbox inbox(Scene scene) {
        return scene.bean(Inbox.class);
    }

    private static ProvinceBoard board(Scene scene) {
        return scene.bean(ProvinceBoard.class);
    }
}
