package eplan.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import eplan.shared.RoundId;
import eplan.timeline.YearDrafts.RoundPlan;
import eplan.timeline.YearDrafts.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** A round in mid-year, for all LAOs or for chosen ones. */
@RecordApplicationEvents
class SpecialRoundAddingIT extends DraftsFixture {

    private static final LocalDate TODAY = LocalDate.of(2044, 1, 5);
    private static final Scope ALL = new Scope(Set.of(), Set.of(), Set.of());

    @Autowired
    ApplicationEvents events;

    private ProvinceId province(String code) {
        return new ProvinceId(jdbc.sql("select id from eplan.province where code = ?")
                .param(code)
                .query(Long.class)
                .single());
    }

    private List<Long> laos(String where) {
        return jdbc.sql(
                        "select lao_id from eplan.lao_on(date '2044-01-05') l join eplan.province p on p.id = l.province_id where "
                                + where + " order by 1")
                .query(Long.class)
                .list();
    }

    private long count(Scope scope) {
        return actors.as(OFFICER, () -> drafts.count(scope, TODAY));
    }

    @Test
    void aScopeNarrowsByTypeByProvinceAndByList() {
        assertThat(count(ALL)).isEqualTo(laos("true").size()).isGreaterThan(7800);
        assertThat(count(new Scope(Set.of("PAO"), Set.of(), Set.of())))
                .isEqualTo(laos("l.type = 'PAO'").size());
        Scope trat = new Scope(Set.of(), Set.of(province("23"), province("39")), Set.of());
        assertThat(count(trat)).isEqualTo(laos("p.code in ('23', '39')").size());
        assertThat(count(new Scope(Set.of("PAO", "CITY"), Set.of(province("23")), Set.of())))
                .isEqualTo(laos("p.code = '23' and l.type in ('PAO', 'CITY')").size());
        List<Long> some = laos("p.code = '23'").subList(0, 3);
        Scope list = new Scope(
                Set.of(),
                Set.of(),
                Set.of(new LaoId(some.get(0)), new LaoId(some.get(1)), new LaoId(some.get(2)), new LaoId(-1)));
        assertThat(count(list)).isEqualTo(3);
        assertThat(count(new Scope(Set.of("TEA"), Set.of(), Set.of()))).isZero();
        assertThat(actors.as(OFFICER, () -> drafts.count(ALL, LocalDate.MAX))).isZero();
    }

    @Test
    void comesIntoThePublishedYearAndIsAnnounced() {
        published();
        clock.set(TODAY);
        Scope scope = new Scope(Set.of("PAO"), Set.of(province("23"), province("39")), Set.of());
        RoundId id = owner(() -> drafts.special(YEAR, "flood", flood("2044-01-10", "2044-01-31"), scope, "น้ำท่วม"));
        assertThat(events.stream(RoundAdded.class)).containsExactly(new RoundAdded(id));
        RoundView round = round("flood");
        assertThat(round.id()).isEqualTo(id);
        assertThat(round.dueOn()).isEqualTo(LocalDate.of(2044, 1, 31));
        assertThat(round.row()).isEqualTo(7);
        Map<String, Object> row = jdbc.sql("""
                        select added, only_types = array['PAO'] as types, cardinality(only_provinces) as provinces, only_laos
                          from eplan.round where id = ?""").param(id.value()).query().singleRow();
        assertThat(row)
                .containsEntry("added", true)
                .containsEntry("types", true)
                .containsEntry("provinces", 2)
                .containsEntry("only_laos", null);
    }

    @Test
    void forEverybodyWhereTheScopeNarrowsNothing() {
        published();
        clock.set(TODAY);
        RoundId id = owner(() -> drafts.special(YEAR, "flood", flood("2044-01-10", "2044-01-31"), ALL, "น้ำท่วม"));
        assertThat(jdbc.sql("select only_types is null and only_provinces is null and only_laos is null"
                                + " from eplan.round where id = ?")
                        .param(id.value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void opensTodayOrLaterAndEndsInTheYear() {
        published();
        clock.set(TODAY);
        special("a1", "2044-01-05", "2044-01-05");
        refuses("refused.year.special-past", () -> special("a2", "2044-01-04", "2044-01-31"));
        special("a3", "2044-09-30", "2044-09-30");
        refuses("refused.year.due-after-year", () -> special("a4", "2044-09-30", "2044-10-01"));
        refuses("refused.year.opens-after-year", () -> special("a5", "2044-10-01", "2044-10-01"));
        refuses("refused.year.due-before-open", () -> special("a6", "2044-01-10", "2044-01-09"));
        refuses("refused.year.key-taken", () -> special("plan", "2044-01-10", "2044-01-31"));
    }

    private void special(String key, String opens, String due) {
        owner(() -> drafts.special(YEAR, key, flood(opens, due), ALL, "น้ำท่วม"));
    }

    @Test
    void notForNobodyNorInADraftNorWithoutAReason() {
        begin();
        refuses("refused.year.special-in-draft", () -> special("flood", "2044-01-10", "2044-01-31"));
        act(() -> drafts.publish(YEAR, "เห็นชอบ"));
        Scope nobody = new Scope(Set.of(), Set.of(), Set.of(new LaoId(-1)));
        refuses(
                "refused.year.no-laos",
                () -> drafts.special(YEAR, "flood", flood("2044-01-10", "2044-01-31"), nobody, "น้ำท่วม"));
        refuses(
                "refused.move.no-reason",
                () -> drafts.special(YEAR, "flood", flood("2044-01-10", "2044-01-31"), ALL, ""));
        assertThat(events.stream(RoundAdded.class)).isEmpty();
    }

    @Test
    void whatWasForChosenLaosIsNotCopiedIntoTheNextDraft() {
        published();
        clock.set(TODAY);
        Scope paos = new Scope(Set.of("PAO"), Set.of(), Set.of());
        owner(() -> drafts.special(YEAR, "flood", flood("2044-01-10", "2044-01-31"), paos, "น้ำท่วม"));
        owner(() -> drafts.special(YEAR, "drought", flood("2044-04-10", "2044-04-30"), ALL, "ภัยแล้ง"));
        act(() -> drafts.begin(NEXT, YEAR));
        assertThat(rounds(NEXT))
                .filteredOn(RoundView::added)
                .extracting(RoundView::key)
                .containsExactly("drought");
    }

    @Test
    void inADraftItIsSplitForTheSameLaosAndMergedWithNobodyElses() {
        act(() -> drafts.begin(NEXT, null));
        RoundPlan both =
                Plans.asking(flood("2045-01-10", "2045-01-31"), List.of(RoundItemKeys.ATTESTED, "spending-q1"));
        owner(() -> drafts.add(NEXT, "flood", both));
        jdbc.sql(
                        "update eplan.round set only_types = array['PAO'], data_year = 2588 where fiscal_year = 2588 and key = 'flood'")
                .update();
        RoundId flood = round(NEXT, "flood").id();
        RoundPlan quarter = Plans.asking(owner(() -> drafts.plan(flood)), List.of("spending-q1"));
        owner(() -> drafts.split(flood, "flood-money", quarter));
        assertThat(jdbc.sql("select key from eplan.round where fiscal_year = 2588 and 'PAO' = any(only_types)")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("flood", "flood-money");
        refuses(
                "refused.year.merge-unlike",
                () -> drafts.merge(round(NEXT, "plan").id(), flood));
    }

    @Test
    void oneThatWasTakenOutAndComesBackIsAnnouncedAgain() {
        published();
        clock.set(TODAY);
        RoundId id = owner(() -> drafts.special(YEAR, "flood", flood("2044-01-10", "2044-01-31"), ALL, "น้ำท่วม"));
        act(() -> drafts.retire(id, true, "ยกเลิก"));
        act(() -> drafts.retire(id, false, "นำกลับ"));
        assertThat(events.stream(RoundAdded.class)).containsExactly(new RoundAdded(id), new RoundAdded(id));
    }
}
