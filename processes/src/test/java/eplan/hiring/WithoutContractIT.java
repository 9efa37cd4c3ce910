package eplan.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.hiring.HiringRequests.Present;
import eplan.people.Portfolios;
import eplan.people.Portfolios.Analyst;
import eplan.shared.AccountId;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The night to 1 October: nobody works on without a contract where the hiring year was opened. */
class WithoutContractIT extends HeadcountFixture {

    private static final LocalDate OCTOBER = YEAR.first();
    private static final String REASON = "ไม่มีสัญญาตั้งแต่ 1 ต.ค. 2603";

    @Autowired
    Portfolios portfolios;

    @Autowired
    HiringYears years;

    @AfterEach
    void giveBack() {
        rows.jdbc.sql("""
                        delete from eplan.portfolio
                         where account_id in (select id from eplan.account where username like 'headcount-%')""").update();
    }

    /** The day begins, on this day or on a later one if no node ran. */
    private void starts(LocalDate day, LocalDate today) {
        clock.set(today);
        actors.asSystem(() -> {
            registry.startDay(day);
            return day;
        });
    }

    private void starts(LocalDate day) {
        starts(day, day);
    }

    private boolean works(AccountId account) {
        return rows.jdbc
                .sql("select enabled from eplan.account where id = ?")
                .param(account.value())
                .query(Boolean.class)
                .single();
    }

    /** An LAO of Tak that is theirs from today on. */
    private LaoId laoOf(AccountId analyst) {
        var lao = new LaoId(rows.one("""
                select l.lao_id from eplan.lao_on(cast(? as date)) l
                 where l.province_id = ?
                   and not exists (select from eplan.portfolio_on(cast(? as date)) p where p.lao_id = l.lao_id)
                 order by l.lao_id limit 1""", TODAY, tak.value(), TODAY));
        does(headOf(tak), () -> portfolios.assign(tak, Map.of(lao, analyst), WHY));
        return lao;
    }

    private List<String> closed(long year) {
        return rows.lines(year, HiringEventType.ACCOUNT_CLOSED);
    }

    @Test
    void whoIsNotHiredAgainIsClosedAndTheirLaosGoToWhoIs() {
        long year = rows.year(2604, tak);
        AccountId stays = analyst("hired-again", tak);
        AccountId goes = analyst("not-hired", tak);
        signed(year, "มานะ", stays);
        LaoId lao = laoOf(goes);
        starts(OCTOBER.minusDays(1));
        assertThat(works(goes)).as("on 30 September").isTrue();

        starts(OCTOBER);

        assertThat(works(stays)).isTrue();
        assertThat(works(goes)).isFalse();
        assertThat(as(headOf(tak), () -> portfolios.analystOf(lao)).map(Analyst::id))
                .contains(stays);
        assertThat(closed(year)).contains("headcount-not-hired · " + REASON);
        assertThat(rows.jdbc
                        .sql("select reason from eplan.audit_entry where action = 'leaving.moved' and subject = ?")
                        .param("account:" + goes)
                        .query(String.class)
                        .list())
                .containsExactly(REASON);
    }

    @Test
    void provincesWithoutTheHiringYearOnThatDayAreLeftAlone() {
        rows.year(2604, tak);
        long late = rows.year(2604, kamphaeng);
        rows.one("update eplan.hiring_year set opened_on = ? where id = ? returning id", OCTOBER, late);
        AccountId goes = analyst("of-tak", tak);
        AccountId unopened = analyst("of-phitsanulok", phitsanulok);
        AccountId openedLater = analyst("of-kamphaeng", kamphaeng);

        starts(OCTOBER);

        assertThat(works(goes)).isFalse();
        assertThat(works(unopened)).isTrue();
        assertThat(works(openedLater)).isTrue();
    }

    @Test
    void whoseContractBeginsLaterIsClosedUntilThen() {
        long year = rows.year(2604, tak);
        AccountId later = analyst("begins-later", tak);
        rows.contract(year, "มานี", later, OCTOBER.plusDays(14), YEAR.last());

        starts(OCTOBER);

        assertThat(works(later)).isFalse();
    }

    @Test
    void aContractThatRunsClosesTheAccountItself() {
        long year = rows.year(2604, tak);
        AccountId ending = analyst("ending", tak);
        var contract = rows.contract(year, "ปิติ", ending, TODAY, OCTOBER.minusDays(1));
        rows.one("update eplan.contract set state = 'RUNNING' where id = ? returning id", contract.value());

        starts(OCTOBER);

        assertThat(works(ending)).as("until the contract's own end").isTrue();
        assertThat(closed(year)).noneMatch(line -> line.startsWith("headcount-ending "));
    }

    @Test
    void aDayThatIsStartedLateLeavesWhoCameSinceAlone() {
        long year = rows.year(2604, tak);
        LocalDate today = OCTOBER.plusDays(4);
        AccountId goes = analyst("still-there", tak);
        AccountId replaces = analyst("replaces", tak);
        rows.one(
                "update eplan.account set created_at = timestamptz '2060-10-03 10:00+07' where id = ? returning id",
                replaces.value());
        AccountId signedSince = analyst("signed-since", tak);
        rows.contract(year, "ชูใจ", signedSince, today.minusDays(2), YEAR.last());

        starts(OCTOBER, today);

        assertThat(works(goes)).isFalse();
        assertThat(works(replaces)).isTrue();
        assertThat(works(signedSince)).isTrue();
    }

    @Test
    void theDayAgainAndTheDaysAfterItCloseNobodyElse() {
        long year = rows.year(2604, tak);
        AccountId goes = analyst("once", tak);
        starts(OCTOBER);
        List<String> told = closed(year);
        starts(OCTOBER);
        assertThat(closed(year)).isEqualTo(told);

        rows.one("update eplan.account set enabled = true where id = ? returning id", goes.value());
        starts(OCTOBER.plusDays(1));
        assertThat(works(goes)).isTrue();
    }

    @Test
    void theProvinceSeesBeforeWhoseAccountWillClose() {
        long year = rows.year(2604, tak);
        AccountId stays = analyst("seen-hired", tak);
        AccountId goes = analyst("seen-not-hired", tak);
        signed(year, "มานะ", stays);
        laoOf(goes);

        assertThat(uncovered(tak))
                .contains(new Present(goes, "headcount-seen-not-hired", 1))
                .extracting(Present::account)
                .doesNotContain(stays);
        clock.set(OCTOBER);
        assertThat(uncovered(tak)).as("it is no foresight any more").isEmpty();
    }

    private List<Present> uncovered(ProvinceId province) {
        return as(headOf(province), () -> years.of(YEAR, province)).uncovered();
    }
}
