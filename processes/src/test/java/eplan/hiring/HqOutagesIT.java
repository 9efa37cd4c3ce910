package eplan.hiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.hiring.HqOutages.Outage;
import eplan.people.Actor;
import eplan.people.Role;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import eplan.shared.Refused;
import eplan.testing.EplanTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** Days on which e-Plan could not be used, as headquarters record them. */
@EplanTest
@Import(ScoredOffice.class)
class HqOutagesIT {

    private static final LocalDate MONDAY = LocalDate.of(2058, 6, 3);

    @Autowired
    ScoredOffice office;

    @Autowired
    HqOutages outages;

    @BeforeEach
    void open() {
        office.open();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void noted(Actor by, LocalDate from, LocalDate to, String reason, ProvinceId... provinces) {
        office.as(by, () -> {
            outages.record(from, to, Set.of(provinces), reason);
            return true;
        });
    }

    private List<Outage> listed(Actor reader) {
        return office.as(reader, () -> outages.of(ScoredOffice.SCORED));
    }

    private void refuses(String key, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo(key));
    }

    @Test
    void outagesOfSomeProvincesNameThem() {
        noted(office.hq(), MONDAY, MONDAY, "สายสื่อสารขาด", office.satun, office.phatthalung);
        noted(office.hq(), MONDAY.plusDays(1), MONDAY.plusDays(2), "เครื่องแม่ข่ายขัดข้อง");

        List<Outage> listed = listed(office.person(Role.PROVINCIAL_OFFICER, office.satun));
        assertThat(listed).extracting(Outage::from).containsExactly(MONDAY.plusDays(1), MONDAY);
        assertThat(listed.getFirst().provincesTh()).isEmpty();
        assertThat(listed.getLast().provincesTh()).containsExactlyInAnyOrder("สตูล", "พัทลุง");
    }

    @Test
    void theSpreadsheetHoldsThemAsTheyWereTyped() {
        noted(office.hq(), MONDAY, MONDAY, "=1+1", office.satun);
        noted(office.hq(), MONDAY, MONDAY.plusDays(1), "ขัดข้อง");

        assertThat(new String(office.as(office.hq(), () -> outages.xlsx(ScoredOffice.SCORED)), StandardCharsets.UTF_8))
                .contains(
                        "2058-06-03\t2058-06-03\tสตูล\t=1+1\tประภา",
                        "2058-06-03\t2058-06-04\tทั้งประเทศ\tขัดข้อง\tประภา");
    }

    @Test
    void refusesDaysThatCannotBe() {
        refuses("refused.outage.range", () -> noted(office.hq(), MONDAY, MONDAY.minusDays(1), "ขัดข้อง"));
        refuses("refused.outage.future", () -> noted(office.hq(), MONDAY, ScoredOffice.TODAY.plusDays(1), "ขัดข้อง"));
        refuses("refused.outage.long", () -> noted(office.hq(), MONDAY.minusDays(60), MONDAY, "ขัดข้อง"));
        refuses("refused.outage.reason", () -> noted(office.hq(), MONDAY, MONDAY, " "));
        assertThatThrownBy(() -> noted(office.hq(), MONDAY, MONDAY, "ขัดข้อง", new ProvinceId(-1)))
                .isInstanceOf(NotFound.class);
        noted(office.hq(), MONDAY.minusDays(59), MONDAY, "ขัดข้องสองเดือน");
    }

    @Test
    void onlyHeadquartersThatMayWriteRecordThem() {
        assertThatThrownBy(() -> noted(office.person(Role.AUDITOR, null), MONDAY, MONDAY, "ขัดข้อง"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> noted(office.person(Role.PROVINCIAL_HEAD, office.satun), MONDAY, MONDAY, "ขัดข้อง"))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void oneThatIsTakenBackIsGoneOnce() {
        noted(office.hq(), MONDAY, MONDAY, "บันทึกผิด");
        long id = listed(office.hq()).getFirst().id();
        remove(id);

        assertThat(listed(office.hq())).isEmpty();
        assertThatThrownBy(() -> remove(id)).isInstanceOf(NotFound.class);
    }

    private void remove(long id) {
        office.as(office.hq(), () -> {
            outages.remove(id, "ไม่ได้ขัดข้อง");
            return true;
        });
    }
}
