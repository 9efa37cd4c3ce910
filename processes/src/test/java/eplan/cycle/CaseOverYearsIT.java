package eplan.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eplan.cycle.CaseFiles.CaseFile;
import eplan.cycle.Punctuality.PunctualYear;
import eplan.people.Actor;
import eplan.people.Actors;
import eplan.people.Role;
import eplan.plan.RecordKey;
import eplan.registry.RegistrySetup;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import eplan.testing.EplanTest;
import eplan.testing.SettableClock;
import eplan.timeline.Timelines;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** An LAO of Pattani in FY2562 and FY2563, years that no other test opens; rounds, notes and files are bare rows. */
@EplanTest
class CaseOverYearsIT {

    private static final FiscalYear YEAR = new FiscalYear(2562);
    private static final FiscalYear NEXT = new FiscalYear(2563);
    private static final LocalDate TODAY = LocalDate.of(2020, 3, 16);
    private static final LocalDate NOVEMBER = LocalDate.of(2018, 11, 30);
    private static final LocalDate JANUARY = LocalDate.of(2019, 1, 31);
    private static final String FILE_AT = "timestamptz '2020-03-0%d 03:00Z'";

    private static final String ROUND = """
            insert into eplan.entry_round
                (lao_year_id, lao_id, fiscal_year, round_id, state, case_number, completed_on, completed_due)
            select y.id, y.lao_id, y.fiscal_year, r.id, :state, 'case-' || y.fiscal_year || '-' || r.key,
                   cast(:completed as date), cast(:due as date)
              from eplan.lao_year y join eplan.round r using (fiscal_year)
             where y.lao_id = :lao and y.fiscal_year = :year and r.key = :key
            returning id""";

    private static final List<String> FORGET = List.of(
            "delete from eplan.extension_file where by_name = 'case'",
            "delete from eplan.extension where asked_name = 'case'",
            "delete from eplan.attachment where by_name = 'case'",
            "delete from eplan.entry_record where by_name = 'case'",
            "delete from eplan.chase_note where by_name = 'case'",
            "delete from eplan.case_event where fiscal_year in (2562, 2563)",
            "delete from eplan.entry_round where fiscal_year in (2562, 2563)",
            "delete from eplan.lao_year where fiscal_year in (2562, 2563)");

    @Autowired
    Punctuality punctuality;

    @Autowired
    CaseNotes notes;

    @Autowired
    CaseFiles files;

    @Autowired
    EntryRounds rounds;

    @Autowired
    Timelines timelines;

    @Autowired
    RegistrySetup registry;

    @Autowired
    Actors actors;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    private ProvinceId pattani;
    private LaoId lao;

    @BeforeEach
    void open() {
        clock.set(TODAY);
        actors.asSystem(() -> {
            registry.loadShipped();
            timelines.prepare(YEAR);
            timelines.prepare(NEXT);
            return true;
        });
        forget();
        pattani = new ProvinceId(jdbc.sql("select id from eplan.province where code = '94'")
                .query(Long.class)
                .single());
        lao = new LaoId(jdbc.sql("select min(lao_id) from eplan.lao_on(?) where province_id = ?")
                .params(TODAY, pattani.value())
                .query(Long.class)
                .single());
        jdbc.sql("insert into eplan.lao_year (lao_id, fiscal_year, opened_on)"
                        + " select ?, y, date '2018-10-01' from unnest(array[2562, 2563]) y")
                .param(lao.value())
                .update();
    }

    @AfterEach
    void close() {
        forget();
        clock.set(LocalDate.of(2010, 10, 1));
    }

    private void forget() {
        FORGET.forEach(sql -> jdbc.sql(sql).update());
    }

    private long round(
            FiscalYear year, String key, String state, @Nullable LocalDate completed, @Nullable LocalDate due) {
        return jdbc.sql(ROUND)
                .param("lao", lao.value())
                .param("year", year.be())
                .param("key", key)
                .param("state", state)
                .param("completed", completed)
                .param("due", due)
                .query(Long.class)
                .single();
    }

    private long round(FiscalYear year, String key, String state) {
        return round(year, key, state, null, null);
    }

    private Actor officer() {
        return new Actor(null, "สมหญิง", Role.PROVINCIAL_OFFICER, pattani, null);
    }

    private Actor staff() {
        return new Actor(null, "เจ้าหน้าที่", Role.LAO_STAFF, null, lao);
    }

    private void onBehalf(String key) {
        jdbc.sql("""
                        insert into eplan.case_event (lao_id, fiscal_year, round_id, type, on_day, at, by_name)
                        select ?, fiscal_year, id, 'ITEM_COMPLETED_ON_BEHALF', date '2018-11-30', clock_timestamp(), 'case'
                          from eplan.round where fiscal_year = 2562 and key = ?""").params(lao.value(), key).update();
    }

    private void note(long round, String outcome, String day) {
        jdbc.sql("""
                        insert into eplan.chase_note (entry_round_id, channel, outcome, next_step, by_name, on_day, at)
                        values (?, 'VISIT', ?, 'โทรอีกครั้ง', 'case', cast(? as date), cast(? as date))""").params(round, outcome, day, day).update();
    }

    @Test
    void eachYearIsCountedByHowItsRoundsEnded() {
        round(YEAR, "close-previous", "NOT_RECEIVED");
        round(YEAR, "monthly-10", "ACCEPTED", LocalDate.of(2018, 10, 31), LocalDate.of(2018, 10, 31));
        round(YEAR, "monthly-11", "ACCEPTED", NOVEMBER.plusDays(4), NOVEMBER);
        round(YEAR, "monthly-01", "VERIFYING", JANUARY.plusDays(6), JANUARY);
        round(YEAR, "monthly-02", "RETIRED");
        onBehalf("monthly-11");
        onBehalf("monthly-11");
        round(NEXT, "plan", "OPEN");
        round(NEXT, "budget-q2", "OPEN");
        round(NEXT, "spending-q3", "PLANNED");

        List<PunctualYear> years = actors.as(staff(), () -> punctuality.of(lao));

        assertThat(years)
                .containsExactly(
                        new PunctualYear(NEXT, 2, 0, 0, 0, 1, 0, 0), new PunctualYear(YEAR, 4, 1, 2, 1, 0, 6, 1));
        assertThat(years.getLast().averageDaysLate()).isEqualTo(3.0);
        assertThat(years.getLast().judged()).isEqualTo(4);
    }

    @Test
    void theAnalystsOwnRoundSaysNothingOfTheLao() {
        round(YEAR, "verify-q2", "NOT_RECEIVED");

        assertThat(actors.as(officer(), () -> punctuality.of(lao))).isEmpty();
    }

    @Test
    void notesOfAllYearsAreReadTheLatestFirst() {
        note(round(YEAR, "plan", "NOT_RECEIVED"), "ปีก่อน", "2019-03-05");
        note(round(NEXT, "plan", "OPEN"), "ปีนี้", "2020-03-05");

        assertThat(actors.as(officer(), () -> notes.of(lao, 10)))
                .extracting(
                        note -> note.note().note().outcome(),
                        note -> note.note().note().nextStep(),
                        CaseNotes.LaoNote::year,
                        CaseNotes.LaoNote::roundKey)
                .containsExactly(
                        tuple("ปีนี้", "โทรอีกครั้ง", NEXT, "plan"), tuple("ปีก่อน", "โทรอีกครั้ง", YEAR, "plan"));
        assertThat(actors.as(officer(), () -> notes.of(lao, 1))).hasSize(1);
    }

    @Test
    void whatWasNotedIsNotForTheLaosOwnStaff() {
        assertThatThrownBy(() -> actors.as(staff(), () -> notes.of(lao, 10))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void filesOfRecordsAndRequestsAreListedTogetherWithoutWhatWasRemoved() {
        attach("plan.pdf", 1, false);
        attach("wrong.pdf", 2, true);
        long request = jdbc.sql("""
                        insert into eplan.extension (entry_round_id, lao_id, state, reason, text, old_due, wanted_due,
                            beyond_province, endorse_by, asked_name, asked_role, asked_on, asked_at)
                        values (?, ?, 'REFUSED', 'FLOOD', 'น้ำท่วม', date '2020-02-29', date '2020-03-10', false,
                            date '2020-03-04', 'case', 'LAO_STAFF', date '2020-03-01', timestamptz '2020-03-01 03:00Z')
                        returning id""")
                .params(round(NEXT, "plan", "OPEN"), lao.value())
                .query(Long.class)
                .single();
        jdbc.sql("insert into eplan.extension_file (extension_id, name, media_type, size, content, by_name, at)"
                        + " values (?, 'flood.jpg', 'image/jpeg', 1, '\\x00', 'case', " + FILE_AT.formatted(3) + ")")
                .param(request)
                .update();

        assertThat(actors.as(staff(), () -> files.of(lao, 10)))
                .extracting(CaseFile::name, CaseFile::record, CaseFile::extension)
                .containsExactly(
                        tuple("flood.jpg", null, request),
                        tuple("plan.pdf", new RecordKey(lao, NEXT, "three-year-plan", "year"), null));
    }

    private void attach(String name, int day, boolean removed) {
        long record = jdbc.sql("""
                        insert into eplan.entry_record (lao_id, data_year, item, period, status, version, by_name, at)
                        values (?, 2563, 'three-year-plan', 'year', 'DRAFT', 1, 'case', clock_timestamp())
                        on conflict (lao_id, data_year, item, period) do update set version = 2
                        returning id""").param(lao.value()).query(Long.class).single();
        jdbc.sql("insert into eplan.attachment (record_id, name, media_type, size, content, by_name, at, removed_at)"
                        + " values (?, ?, 'application/pdf', 1, '\\x00', 'case', " + FILE_AT.formatted(day)
                        + ", case when ? then clock_timestamp() end)")
                .params(record, name, removed)
                .update();
    }

    @Test
    void theYearIsReadWithEachRoundsItems() {
        round(NEXT, "plan", "OPEN");
        round(NEXT, "budget-q2", "OPEN");
        attach("plan.pdf", 1, false);

        assertThat(actors.as(officer(), () -> rounds.ofLao(lao, NEXT)))
                .extracting(EntryRounds.EntryRoundView::roundKey)
                .containsExactly("plan", "budget-q2");
        assertThat(actors.as(officer(), () -> rounds.ofLao(lao, NEXT)).getFirst())
                .satisfies(plan -> assertThat(plan.item("three-year-plan")
                                .orElseThrow()
                                .state()
                                .by())
                        .isEqualTo("case"))
                .satisfies(plan -> assertThat(plan.item("vision-strategy")
                                .orElseThrow()
                                .state()
                                .by())
                        .isNull());
    }
}
