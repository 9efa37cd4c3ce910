package eplan.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.people.Actor;
import eplan.people.Actors;
import eplan.people.Role;
import eplan.registry.RegistryImport.Preview;
import eplan.registry.RegistryImport.Result;
import eplan.shared.AccountId;
import eplan.shared.Refused;
import eplan.testing.EplanTest;
import eplan.testing.SettableClock;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** What an import does to the registry. Each test's transaction is rolled back. */
@EplanTest
@Transactional
@RecordApplicationEvents
class RegistryImportIT {

    private static final String HEADER =
            "code,type,name,province_code,district,size_class,clerk,phone,effective_from\n";
    private static final LocalDate TODAY = LocalDate.of(2011, 1, 10);

    @Autowired
    RegistryImport imports;

    @Autowired
    RegistrySetup setup;

    @Autowired
    Actors actors;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void load() {
        actors.asSystem(setup::loadShipped);
        clock.set(TODAY);
    }

    @AfterEach
    void resetClock() {
        clock.set(LocalDate.of(2010, 10, 1));
    }

    @Test
    void addsAnLaoFromItsDayOn() {
        String file = HEADER + "T-1,อบต.,อบต.หนองทดสอบ,30,เมืองนครราชสีมา,กลาง,นางสมใจ ทดสอบ,0-4400-1234,15/01/2554\n";
        assertThat(dryRun(file)).satisfies(preview -> {
            assertThat(preview.applicable()).isTrue();
            assertThat(preview.added()).isEqualTo(1);
            assertThat(preview.rows()).isEqualTo(1);
        });
        assertThat(on(TODAY, "T-1")).isEmpty();
        assertThat(apply(file)).isEqualTo(new Result(1, 0, 0));
        assertThat(on(LocalDate.of(2011, 1, 14), "T-1")).isEmpty();
        assertThat(on(LocalDate.of(2011, 1, 15), "T-1"))
                .containsEntry("name_th", "อบต. หนองทดสอบ")
                .containsEntry("sort_name", "หนองทดสอบ")
                .containsEntry("district_th", "เมืองนครราชสีมา")
                .containsEntry("phone", "0-4400-1234");
    }

    @Test
    void importingTheSameFileTwiceChangesNothing() {
        String file = HEADER
                + "T-1,TAO,อบต. ก,30,,S,,,2010-10-05\n"
                + "LAO-000001,TAO,อบต. ยกฐานะ," + provinceOf("LAO-000001") + ",,L,,,2010-12-01\n";
        assertThat(apply(file)).isEqualTo(new Result(1, 1, 0));
        String state = state();
        assertThat(dryRun(file))
                .satisfies(again -> assertThat(again.unchanged()).isEqualTo(2));
        assertThat(apply(file)).isEqualTo(new Result(0, 0, 2));
        clock.set(TODAY.plusDays(30));
        assertThat(apply(file)).isEqualTo(new Result(0, 0, 2));
        assertThat(state()).isEqualTo(state);
    }

    @Test
    void anUpgradeBeginsOnItsDayAndLeavesThePastAsItWas() {
        Map<String, Object> before = on(TODAY, "LAO-000002");
        String file = "รหัส;ประเภท;ชื่อ;จังหวัด;มีผลตั้งแต่\n" + "LAO-000002;ทม.;เทศบาลเมืองใหม่เอี่ยม;"
                + provinceOf("LAO-000002") + ";๑ กุมภาพันธ์ ๒๕๕๔\n";
        assertThat(apply(file)).isEqualTo(new Result(0, 1, 0));
        assertThat(on(LocalDate.of(2011, 1, 31), "LAO-000002")).isEqualTo(before);
        assertThat(on(LocalDate.of(2011, 2, 1), "LAO-000002"))
                .containsEntry("type", "TOWN")
                .containsEntry("name_th", "เทศบาลเมืองใหม่เอี่ยม")
                .containsEntry("phone", before.get("phone"))
                .containsEntry("district_th", before.get("district_th"));
    }

    @Test
    void theLaoKeepsItsKeyWhenItsCodeChanges() {
        Object id = on(TODAY, "LAO-000003").get("lao_id");
        String file = "code,new_code,type,name,province_code,effective_from\n" + row("LAO-000003", "LAO-000003,6300001")
                + ",2011-02-01\n";
        assertThat(apply(file)).isEqualTo(new Result(0, 1, 0));
        assertThat(apply(file)).isEqualTo(new Result(0, 0, 1));
        assertThat(on(LocalDate.of(2011, 1, 31), "LAO-000003")).containsEntry("lao_id", id);
        assertThat(on(LocalDate.of(2011, 2, 1), "6300001")).containsEntry("lao_id", id);
    }

    @Test
    void movingAnLaoToAnotherProvinceIsToldAtOnceIfItIsInForce() {
        String other = provinceOf("LAO-000004").equals("30") ? "83" : "30";
        String move = "code,type,name,province_code,effective_from\n"
                + row("LAO-000004", "LAO-000004").replaceAll(",\\d\\d$", "," + other);
        assertThat(apply(move + ",2011-03-01\n")).isEqualTo(new Result(0, 1, 0));
        assertThat(events.stream(LaosChangedProvince.class)).isEmpty();
        actors.asSystem(() -> {
            setup.startDay(LocalDate.of(2011, 3, 1));
            return true;
        });
        assertThat(events.stream(LaosChangedProvince.class)).hasSize(1);
        assertThat(apply(move.replace("LAO-000004", "LAO-000005") + ",\n").changed())
                .isEqualTo(1);
        assertThat(events.stream(LaosChangedProvince.class)).hasSize(2).anySatisfy(moved -> {
            assertThat(moved.day()).isEqualTo(TODAY);
            assertThat(moved.laos()).hasSize(1);
        });
    }

    @Test
    void readsWindows874AndSemicolons() {
        String file = "code;type;name;province_code\nT-9;เทศบาลตำบล;เทศบาลตำบลทดสอบ;ภูเก็ต\n";
        Preview preview = as(Role.HQ_PROCESS_OWNER, () -> imports.dryRun(file.getBytes(Charset.forName("TIS-620"))));
        assertThat(preview.charset()).isEqualTo("Windows-874");
        assertThat(preview.added()).isEqualTo(1);
    }

    @Test
    void recordsWhatChangedAndWhy() {
        apply("code,type,name,province_code\n" + row("LAO-000006", "LAO-000006") + "\n"
                + "LAO-000007,TAO,อบต. ชื่อใหม่," + provinceOf("LAO-000007") + "\n");
        assertThat(jdbc.sql("select reason || '|' || detail from eplan.audit_entry where action = 'lao.changed'")
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .startsWith("ประกาศกระทรวง|")
                .contains("อบต. ชื่อใหม่");
    }

    @Test
    void oneWrongRowKeepsTheWholeFileOut() {
        String file = HEADER + "T-1,TAO,อบต. ก,30,,,,,\nT-2,TAO,อบต. ข,99,,,,,\n";
        assertThatThrownBy(() -> apply(file)).isInstanceOf(Refused.class).hasMessageContaining("refused.import.errors");
        assertThat(on(TODAY, "T-1")).isEmpty();
    }

    @Test
    void asksForAReason() {
        assertThatThrownBy(() -> as(Role.HQ_PROCESS_OWNER, () -> imports.apply(bytes(HEADER), "  ")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("refused.import.reason");
    }

    @Test
    void theShippedRegistryExportedAndImportedIsUnchanged() {
        String rows =
                String.join("\n", jdbc.sql("""
                        select concat_ws(',', l.code, l.type, l.name_th, p.code, l.size_class, l.clerk, l.phone)
                          from eplan.lao_on(?) l join eplan.province p on p.id = l.province_id""").param(TODAY).query(String.class).list());
        Preview preview = dryRun("code,type,name,province_code,size_class,clerk,phone\n" + rows);
        assertThat(preview.problems()).isEmpty();
        assertThat(preview.unchanged()).isEqualTo(preview.rows()).isGreaterThanOrEqualTo(7852);
    }

    @Test
    void startsARegistryOfItsOwnWhereTheShippedOneIsNotWanted() {
        jdbc.sql("truncate eplan.province, eplan.lao cascade").update();
        assertThat(apply("code,type,name,province_code,district\nR-1,TAO,อบต. ก,43,ท่าบ่อ\n"))
                .isEqualTo(new Result(1, 0, 0));
        assertThat(on(TODAY, "R-1")).containsEntry("name_th", "อบต. ก");
        assertThat(actors.asSystem(setup::loadShipped)).isFalse();
    }

    @Test
    void addsAWholeNationInSeconds() {
        StringBuilder file = new StringBuilder(HEADER);
        for (int i = 0; i < 8000; i++) {
            file.append("N-%d,TAO,อบต. ทดสอบ %d,30,3001,M,ปลัด %d,0-4400-0000,\n".formatted(i, i, i));
        }
        long start = System.nanoTime();
        assertThat(apply(file.toString()).added()).isEqualTo(8000);
        assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
    }

    private String row(String code, String codes) {
        Map<String, Object> lao = on(TODAY, code);
        return codes + "," + lao.get("type") + "," + lao.get("name_th") + "," + provinceOf(code);
    }

    private String provinceOf(String code) {
        return jdbc.sql("""
                        select p.code from eplan.lao_on(?) l join eplan.province p on p.id = l.province_id
                         where l.code = ?""").param(TODAY).param(code).query(String.class).single();
    }

    private Map<String, Object> on(LocalDate day, String code) {
        List<Map<String, Object>> rows = jdbc.sql("select * from eplan.lao_on(?) where code = ?")
                .param(day)
                .param(code)
                .query()
                .listOfRows();
        return rows.isEmpty() ? Map.of() : rows.getFirst();
    }

    private String state() {
        return jdbc.sql("""
                        select md5(string_agg(t::text, '' order by t::text)) from (
                            select n::text as t from eplan.lao_name n union all
                            select p::text from eplan.lao_province p union all
                            select c::text from eplan.lao_code c union all
                            select l::text from eplan.lao l) all_rows""").query(String.class).single();
    }

    private Preview dryRun(String file) {
        return as(Role.HQ_PROCESS_OWNER, () -> imports.dryRun(bytes(file)));
    }

    private Result apply(String file) {
        return as(Role.HQ_PROCESS_OWNER, () -> imports.apply(bytes(file), "ประกาศกระทรวง"));
    }

    private static byte[] bytes(String file) {
        return file.getBytes(StandardCharsets.UTF_8);
    }

    private <T> T as(Role role, Supplier<T> work) {
        return actors.as(new Actor(new AccountId(1), "ทดสอบ", role, null, null), work);
    }
}
