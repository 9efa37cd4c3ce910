package eplan.hiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.hiring.Instalments.Figures;
import eplan.hiring.Instalments.Report;
import eplan.hiring.Instalments.Waiting;
import eplan.people.Actor;
import eplan.shared.LaoId;
import eplan.shared.NotFound;
import eplan.shared.StaleForm;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** The report of a delivery: drafted from what was recorded, added to, kept as delivered. */
class DeliveryReportIT extends ContractWork {

    private Actor analyst;

    @BeforeEach
    void atWork() {
        inTheFirstLastWeek();
        analyst = analyst(id);
    }

    private Report report(Actor reader) {
        return as(reader, () -> instalments.report(id, 1));
    }

    /** A look, as the daily check keeps it. */
    private void looked(LaoId lao, int day) {
        jdbc.sql("""
                        insert into eplan.lao_check (lao_id, account_id, by_name, on_day, at)
                        values (?, ?, 'ผู้รับจ้าง', ?, now())""")
                .params(lao.value(), account(id).value(), OCTOBER.plusDays(day - 1))
                .update();
    }

    @Test
    void isDraftedFromTheInstalmentsDays() {
        List<LaoId> laos = laos(2);
        looked(laos.get(0), 1);
        looked(laos.get(0), 20);
        looked(laos.get(1), 31);
        looked(laos.get(1), 32);

        assertThat(report(analyst).figures()).isEqualTo(new Figures(3, 2, 0, 0, 0, 0, 0, 0));
        assertThat(report(analyst).version()).isZero();
        assertThat(report(analyst).mayWrite()).isTrue();
    }

    @Test
    void whatIsAddedIsKeptAndNobodysIsOverwritten() {
        Report kept = as(analyst, () -> instalments.keep(id, 1, 0, " ลงพื้นที่ 3 แห่ง "));
        assertThat(kept.added()).isEqualTo("ลงพื้นที่ 3 แห่ง");
        assertThat(kept.version()).isEqualTo(1);
        assertThat(as(officer, () -> instalments.keep(id, 1, 1, "ลงพื้นที่ 4 แห่ง"))
                        .version())
                .isEqualTo(2);
        assertThatThrownBy(() -> as(analyst, () -> instalments.keep(id, 1, 1, "อื่น")))
                .isInstanceOf(StaleForm.class);
        assertThatThrownBy(() -> does(analyst, () -> instalments.deliver(id, 1, 1, province.clock.today())))
                .isInstanceOf(StaleForm.class);
    }

    @Test
    void figuresStayAsDelivered() {
        LaoId lao = laos(1).getFirst();
        looked(lao, 3);
        deliver(1);
        looked(lao, 4);
        assertThat(report(officer).figures().looks()).isEqualTo(1);
        assertThat(report(officer).mayAccept()).isTrue();
        sendBack(1, "ขาดรายงาน");
        assertThat(report(officer).figures().looks()).as("a draft again").isEqualTo(2);
    }

    @Test
    void isSeenByWhoMaySeeTheContract() {
        assertThat(report(HQ).mayWrite()).isFalse();
        assertThatThrownBy(() -> as(HQ, () -> instalments.keep(id, 1, 0, "x")))
                .isInstanceOf(AccessDeniedException.class);
        Actor other = analyst(sign(draft()).id());
        assertThatThrownBy(() -> report(other)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> report(province.officer(province.there))).isInstanceOf(NotFound.class);
    }

    @Test
    void theProvinceSeesWhatWaitsAndTheRecordOfTheAcceptance() {
        assertThat(as(officer, () -> instalments.waiting(here)))
                .extracting(Waiting::contract)
                .contains(id);
        refused("refused.instalment.not-accepted", () -> as(officer, () -> instalments.acceptancePdf(id, 1)));
        deliver(1);
        accept(1);
        assertThat(as(officer, () -> instalments.waiting(here)))
                .extracting(Waiting::contract)
                .doesNotContain(id);
        String paper = new String(as(analyst, () -> instalments.acceptancePdf(id, 1)), StandardCharsets.UTF_8);
        assertThat(paper).contains(line(id).number());
        String sheet =
                new String(as(officer, () -> instalments.xlsx(SignedProvince.YEAR, here)), StandardCharsets.UTF_8);
        assertThat(sheet).contains(line(id).number());
    }
}
