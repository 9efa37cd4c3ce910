package eplan.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.cycle.Ladder.ProvinceSetting;
import eplan.cycle.Ladder.Version;
import eplan.cycle.Rung.Name;
import eplan.people.Actor;
import eplan.people.Actors;
import eplan.people.Role;
import eplan.registry.RegistrySetup;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import eplan.shared.Refused;
import eplan.shared.StaleForm;
import eplan.testing.EplanTest;
import eplan.testing.SettableClock;
import eplan.timeline.RoundKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** The ladder's versions. */
@EplanTest
class LadderIT {

    private static final LocalDate TODAY = LocalDate.of(2010, 10, 1);

    @Autowired
    Ladder ladder;

    @Autowired
    Actors actors;

    @Autowired
    RegistrySetup registry;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    private LadderDesk desk;

    @BeforeEach
    void begin() {
        clock.set(TODAY);
        actors.asSystem(registry::loadShipped);
        desk = new LadderDesk(ladder, actors, jdbc);
    }

    @AfterEach
    void asShipped() {
        desk.asShipped();
    }

    private List<LadderRow> later() {
        return desk.with(RoundKind.MONTHLY, Name.LEVEL_3, row -> LadderDesk.days(row, 25));
    }

    private static void refused(String key, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo(key));
    }

    @Test
    void theShippedTableIsTheFirstVersion() {
        Version first = desk.now();
        assertThat(first.number()).isOne();
        assertThat(first.by()).isNull();
        assertThat(first.rows()).hasSize(27);
        assertThat(LadderRules.problems(first.rows())).isEmpty();
    }

    @Test
    void aChangeIsANewVersionWithWhoWhenAndWhy() {
        List<LadderRow> rows = later();
        int number = desk.activate(rows);

        List<Version> history = actors.as(LadderDesk.owner(), ladder::history);
        assertThat(number).isEqualTo(2);
        assertThat(history).extracting(Version::number).containsExactly(2, 1);
        assertThat(history).extracting(Version::inForce).containsExactly(true, false);
        assertThat(history.getFirst().rows()).isEqualTo(rows);
        assertThat(history.getFirst().by()).isEqualTo("ประภา");
        assertThat(history.getFirst().on()).isEqualTo(TODAY);
        assertThat(history.getFirst().reason()).isEqualTo("ปรับจังหวะการเร่งรัด");
    }

    @Test
    void aChangeIsOnRecord() {
        desk.activate(later());
        assertThat(jdbc.sql("""
                        select reason || ' ' || detail from eplan.audit_entry
                        where action = 'ladder.activated' order by id desc limit 1""").query(String.class).single())
                .startsWith("ปรับจังหวะการเร่งรัด CLOSING ANY ANY REMINDER -7 RESPONSIBLE; ")
                .contains("; MONTHLY ANY ANY LEVEL_3 25 HQ; ")
                .endsWith("; HIRING ANY ANY LEVEL_3 10 HQ");
    }

    @Test
    void whoEditedAnOlderVersionIsToldSo() {
        Version seen = desk.now();
        List<LadderRow> mine = desk.with(RoundKind.CLOSING, Name.LEVEL_3, row -> LadderDesk.days(row, 12));
        desk.activate(later());
        assertThatThrownBy(() -> actors.as(LadderDesk.owner(), () -> ladder.activate(mine, seen.id(), "เหตุผล")))
                .isInstanceOf(StaleForm.class);
        assertThat(desk.now().number()).isEqualTo(2);
    }

    @Test
    void aWrongTableIsRefusedAndItsRowsAreNamed() {
        List<LadderRow> wrong = desk.with(RoundKind.MONTHLY, Name.LEVEL_2, row -> LadderDesk.days(row, 3));
        assertThatThrownBy(() -> desk.activate(wrong)).isInstanceOfSatisfying(Refused.class, no -> {
            assertThat(no.key()).isEqualTo("refused.ladder.problems");
            assertThat(no.params()).containsExactly(1, "20, 21");
        });
        assertThat(desk.now().number()).isOne();
    }

    @Test
    void whatChangesNothingOrHasNoReasonIsRefused() {
        refused("refused.ladder.same", () -> desk.activate(desk.now().rows()));
        List<LadderRow> rows = later();
        long seen = desk.now().id();
        refused("refused.reason", () -> actors.as(LadderDesk.owner(), () -> ladder.activate(rows, seen, " ")));
        refused(
                "refused.reason.long",
                () -> actors.as(LadderDesk.owner(), () -> ladder.activate(rows, seen, "x".repeat(501))));
    }

    @Test
    void aTableHasAnEnd() {
        LadderRow one = desk.now().rows().getFirst();
        List<LadderRow> many = java.util.Collections.nCopies(Ladder.MOST_ROWS + 1, one);
        refused("refused.ladder.many", () -> actors.as(LadderDesk.owner(), () -> ladder.check(many)));
    }

    @Test
    void onlyTheProcessOwnerChangesIt() {
        Actor officer = new Actor(null, "ชูใจ", Role.HQ_OFFICER, null, null);
        List<LadderRow> rows = later();
        long seen = desk.now().id();
        assertThat(actors.as(officer, ladder::inForce).number()).isOne();
        assertThatThrownBy(() -> actors.as(officer, () -> ladder.activate(rows, seen, "เหตุผล")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aProvinceIsChasedStrictlyUntilItIsNotAnyMore() {
        ProvinceId yala = province("95");
        set(yala, LadderSetting.STRICT);
        assertThat(setting(yala).setting()).isEqualTo(LadderSetting.STRICT);
        assertThat(setting(yala).reason()).isEqualTo("ล่าช้าทั้งจังหวัด");
        refused("refused.ladder.setting.same", () -> set(yala, LadderSetting.STRICT));
        set(yala, LadderSetting.NORMAL);
        assertThat(setting(yala).setting()).isEqualTo(LadderSetting.NORMAL);
        assertThatThrownBy(() -> set(new ProvinceId(999_999), LadderSetting.STRICT))
                .isInstanceOf(NotFound.class);
    }

    private void set(ProvinceId province, LadderSetting setting) {
        actors.as(LadderDesk.owner(), () -> {
            ladder.set(province, setting, "ล่าช้าทั้งจังหวัด");
            return true;
        });
    }

    private ProvinceSetting setting(ProvinceId province) {
        return actors.as(LadderDesk.owner(), ladder::settings).stream()
                .filter(one -> one.province().equals(province))
                .findFirst()
                .orElseThrow();
    }

    private ProvinceId province(String code) {
        return new ProvinceId(jdbc.sql("select id from eplan.province where code = ?")
                .param(code)
                .query(Long.class)
                .single());
    }
}
