package eplan.cycle;

import static eplan.cycle.ExtensionCases.LATER;
import static eplan.cycle.ExtensionCases.MUCH_LATER;
import static eplan.cycle.ExtensionCases.PLAN;
import static eplan.cycle.ExtensionCases.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eplan.cycle.Extensions.Fate;
import eplan.cycle.Extensions.Many;
import eplan.cycle.Extensions.ManyDone;
import eplan.cycle.Extensions.ManyLao;
import eplan.cycle.Extensions.ManyPreview;
import eplan.cycle.Extensions.Reason;
import eplan.cycle.Extensions.State;
import eplan.people.Actor;
import eplan.people.Role;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import eplan.shared.Refused;
import eplan.shared.RoundId;
import eplan.testing.EplanTest;
import eplan.timeline.LaoDeadlines;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A district under water: its LAOs get time together, those who need none are told apart. */
@EplanTest
@Import({CycleScenario.class, RecordedItems.class})
class DistrictExtensionIT {

    /** No other test uses Ubon Ratchathani. */
    private static final String PROVINCE = "34";

    private static final String ANOTHER = "33";

    private static final int LAOS = 30;

    @Autowired
    CycleScenario play;

    @Autowired
    Extensions extensions;

    @Autowired
    LaoDeadlines dates;

    private ExtensionCases cases;
    private ProvinceId province;
    private RoundId plan;

    @BeforeEach
    void begin() {
        cases = new ExtensionCases(play, extensions);
        play.on(2010, 10, 1);
        play.asSystem(() -> {
            play.registry.loadShipped();
            play.timelines.prepare(CycleScenario.YEAR);
            return true;
        });
        province = province(PROVINCE);
        plan = play.asSystem(() -> play.timelines.rounds(CycleScenario.YEAR)).stream()
                .filter(round -> round.key().equals(PLAN))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private ProvinceId province(String code) {
        return new ProvinceId(play.jdbc
                .sql("select id from eplan.province where code = ?")
                .param(code)
                .query(Long.class)
                .single());
    }

    private record District(long id, List<LaoId> laos) {}

    /** The largest of which no LAO's year has been opened. */
    private District flooded() {
        long id = play.jdbc
                .sql("""
                        select l.district_id from eplan.lao_on(?) l
                          left join eplan.lao_year y on y.lao_id = l.lao_id
                         where l.province_id = ? and l.district_id is not null
                         group by 1 having count(y.lao_id) = 0 order by count(*) desc, 1 limit 1""")
                .params(CycleScenario.YEAR.first(), province.value())
                .query(Long.class)
                .single();
        List<Long> laos = play.jdbc
                .sql("select lao_id from eplan.lao_on(?) where district_id = ? order by 1")
                .params(CycleScenario.YEAR.first(), id)
                .query(Long.class)
                .list();
        play.asSystem(() -> {
            play.opening.open(CycleScenario.YEAR, laos);
            return true;
        });
        play.jobs.runUntilNoneDue();
        return new District(id, laos.stream().map(LaoId::new).toList());
    }

    @Test
    void whoIsFinishedAlreadyLaterOrLeftOutIsToldApartAndTheOthersGetTheDate() {
        District district = flooded();
        LaoId finished = district.laos().get(0);
        LaoId later = district.laos().get(1);
        LaoId dry = district.laos().get(2);
        LaoId asking = district.laos().get(3);
        LaoId askingForMore = district.laos().get(4);
        play.on(2011, 2, 21);
        play.record(finished, PLAN);
        hqGives(later);
        play.on(2011, 3, 1);
        long answered = cases.asked(asking, LATER);
        long open = cases.asked(askingForMore, MUCH_LATER);
        Many many = new Many(plan, province, district.id(), Set.of(dry), LATER);

        ManyPreview preview = play.as(officer(), () -> extensions.previewMany(many));
        assertThat(preview.laos()).hasSize(district.laos().size() - 1);
        assertThat(preview.count(Fate.INCLUDED)).isEqualTo(district.laos().size() - 3);
        assertThat(preview.withdrawn()).isPositive();
        assertThat(preview.latestByProvince()).isEqualTo(LocalDate.of(2011, 3, 15));

        ManyDone done = play.as(head(), () -> extensions.grantMany(many, WHY, Reason.FLOOD, "ขก 0023/ว 12"));

        assertThat(done.done()).isEqualTo(district.laos().size() - 3);
        assertThat(done.leftOut())
                .extracting(ManyLao::lao, ManyLao::fate)
                .containsExactlyInAnyOrder(tuple(finished, Fate.FINISHED), tuple(later, Fate.LATER_ALREADY));
        assertThat(cases.state(answered)).isEqualTo(State.GRANTED);
        assertThat(cases.state(open)).as("asks for more").isEqualTo(State.ASKED);
        assertThat(cases.due(askingForMore)).isEqualTo(LATER);
        assertThat(cases.due(later)).isEqualTo(MUCH_LATER);
        assertThat(cases.due(dry)).isEqualTo(LocalDate.of(2011, 2, 28));
        LaoId wet = district.laos().get(5);
        assertThat(play.round(wet, PLAN).standing()).isEqualTo(RoundStanding.EXTENDED);
        assertThat(play.work(wet, PLAN)).contains("EXPEDITE OFFICER WITHDRAWN 1");
        assertThat(play.as(head(), () -> extensions.ofLao(wet, 1)).getFirst().batch())
                .isEqualTo(done.batch());
        assertThat(play.as(head(), () -> extensions.ofLao(wet, 1)).getFirst().letter())
                .isEqualTo("ขก 0023/ว 12");
    }

    private void hqGives(LaoId lao) {
        play.as(play.hq(), () -> {
            dates.extend(plan, province, Set.of(lao), MUCH_LATER, WHY, null);
            return true;
        });
    }

    @Test
    void theHeadsOfficersAskForAllAtOnceAndThoseWhoAskAlreadyAreLeftOut() {
        District district = flooded();
        LaoId asking = district.laos().getFirst();
        play.on(2011, 2, 21);
        cases.asked(asking, LATER);
        Many many = new Many(plan, province, district.id(), Set.of(), LATER);

        ManyDone done = play.as(officer(), () -> extensions.askMany(many, WHY, Reason.FLOOD));

        assertThat(done.done()).isEqualTo(district.laos().size() - 1);
        assertThat(done.leftOut()).extracting(ManyLao::fate).containsExactly(Fate.ASKED_ALREADY);
        LaoId wet = district.laos().getLast();
        assertThat(cases.work(wet)).containsExactly("HEAD OPEN");
        assertThat(cases.running(wet)).isEqualTo(1);
        assertThatThrownBy(() -> play.as(officer(), () -> extensions.askMany(many, WHY, Reason.FLOOD)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void beyondTheLimitNobodyOfTheDistrictGetsItFromTheProvince() {
        District district = flooded();
        play.on(2011, 2, 21);
        Many many = new Many(plan, province, district.id(), Set.of(), MUCH_LATER);
        assertThatThrownBy(() -> play.as(head(), () -> extensions.grantMany(many, WHY, Reason.FLOOD, null)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("refused.extension.beyond-province");
        assertThat(cases.due(district.laos().getFirst())).isEqualTo(LocalDate.of(2011, 2, 28));
        assertThat(play.as(head(), () -> extensions.ofLao(district.laos().getFirst(), 10)))
                .isEmpty();
    }

    @Test
    void aWholeProvinceGetsItInOneAct() {
        province = province(ANOTHER); // whose districts the other tests do not need
        List<Long> laos = play.jdbc
                .sql("""
                        select l.lao_id from eplan.lao_on(?) l where l.province_id = ?
                           and not exists (select 1 from eplan.lao_year y where y.lao_id = l.lao_id)
                         order by 1 limit ?""")
                .params(CycleScenario.YEAR.first(), province.value(), LAOS)
                .query(Long.class)
                .list();
        play.asSystem(() -> {
            play.opening.open(CycleScenario.YEAR, laos);
            return true;
        });
        play.jobs.runUntilNoneDue();
        play.on(2011, 3, 1);
        Many many = new Many(plan, province, null, Set.of(), LocalDate.of(2011, 3, 15));

        ManyDone done = play.as(head(), () -> extensions.grantMany(many, WHY, Reason.FLOOD, null));

        assertThat(done.done()).isGreaterThanOrEqualTo(LAOS);
    }

    private Actor head() {
        return new Actor(null, "ประสิทธิ์", Role.PROVINCIAL_HEAD, province, null);
    }

    private Actor officer() {
        return new Actor(null, "อรุณ", Role.PROVINCIAL_OFFICER, province, null);
    }
}
