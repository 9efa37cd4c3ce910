package eplan.hiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.hiring.Contracts.Documents;
import eplan.hiring.Contracts.FileKind;
import eplan.people.Actor;
import eplan.people.Role;
import eplan.registry.DayStarted;
import eplan.shared.ContractId;
import eplan.shared.LaoId;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** A contract goes to another province with its analyst's LAOs, as when a province is carved out. */
class ContractMoveIT extends ContractWork {

    private static final String WHY = "ตั้งจังหวัดใหม่";

    @Autowired
    HiringPosts posts;

    @Autowired
    HiringYearEnding ending;

    @Autowired
    PlatformTransactionManager manager;

    @Autowired
    TransactionTemplate transaction;

    private List<LaoId> laos;
    private ContractId contract;

    @BeforeEach
    void atWork() {
        ContractDraft draft = draft().lasting(OCTOBER, LAST);
        laos = laos(2);
        draft.laos = Set.copyOf(laos);
        contract = sign(draft).id();
        jobs.on(OCTOBER, contract);
    }

    /** As the registry does on the day on which a province is carved out. */
    private void nowLies(LaoId lao) {
        jdbc.sql("update eplan.lao_province set valid_to = ? where lao_id = ? and valid_to = 'infinity'")
                .params(OCTOBER.minusDays(1), lao.value())
                .update();
        jdbc.sql("insert into eplan.lao_province (lao_id, province_id, valid_from) values (?, ?, ?)")
                .params(lao.value(), province.there.value(), OCTOBER)
                .update();
    }

    /** Other tests hire in the same provinces on earlier days. */
    @AfterEach
    void liesWhereItLay() {
        jdbc.sql("delete from eplan.lao_province where province_id = ? and valid_from = ? and lao_id = any(?)")
                .params(
                        province.there.value(),
                        OCTOBER,
                        laos.stream().map(LaoId::value).toArray(Long[]::new))
                .update();
        jdbc.sql("update eplan.lao_province set valid_to = 'infinity' where valid_to = ? and lao_id = any(?)")
                .params(OCTOBER.minusDays(1), laos.stream().map(LaoId::value).toArray(Long[]::new))
                .update();
    }

    private List<LaoId> theirs() {
        return jdbc.sql("select lao_id from eplan.portfolio_on(?) where account_id = ?")
                .params(province.clock.today(), account(contract).value())
                .query((row, n) -> new LaoId(row.getLong(1)))
                .list();
    }

    private void move() {
        does(HQ, () -> contracts.move(contract, province.there, WHY));
    }

    @Test
    void belongsToTheOtherProvinceWithItsOpenSteps() {
        move();
        assertThat(line(contract).province()).isEqualTo(province.there);
        assertThat(jdbc.sql("select distinct hiring_year_id from eplan.hiring_step where contract_id = ?")
                        .param(contract.value())
                        .query(Long.class)
                        .list())
                .containsExactly(province.yearId(SignedProvince.YEAR, province.there));
        assertThatThrownBy(() -> as(officer, () -> contracts.view(contract))).isInstanceOf(NotFound.class);
        assertThat(as(province.officer(province.there), () -> contracts.of(SignedProvince.YEAR, province.there)))
                .extracting(Contracts.ContractLine::id)
                .contains(contract);
        assertThat(history(contract)).contains("CONTRACT_MOVED");
    }

    @Test
    void bringsItsPostAlong() {
        int left = posts.left(yearId(here));
        move();
        assertThat(posts.left(yearId(here))).as("nobody is signed in its place").isEqualTo(left);
        assertThat(lines(here, HiringEventType.POSTS_GIVEN_UP)).contains("1 · " + WHY);
        assertThat(posts.left(yearId(province.there))).isZero();
        assertThat(audited()).as("nothing is approved there").endsWith("beyond the posts there");
    }

    /** Who signs holds the year too: each counts what the other did. */
    @Test
    void bothYearsAreHeldUntilItHasMoved() {
        transaction.executeWithoutResult(status -> {
            move();
            assertThat(free(here)).isFalse();
            assertThat(free(province.there)).isFalse();
            status.setRollbackOnly();
        });
        assertThat(free(province.there)).isTrue();
    }

    /** The case of the other province knows nothing of the contract, and that of this one waits for it. */
    @Test
    void theOtherYearIsNotOverBeforeTheContractIs() {
        transaction.executeWithoutResult(status -> {
            move();
            long there = yearId(province.there);
            run("update eplan.hiring_step set state = 'CANCELLED' where hiring_year_id = ? and state = 'OPEN'", there);
            does(HQ, () -> ending.close(there));
            assertThat(state(there)).as("its case is over").isEqualTo("OPEN");

            run("update eplan.contract set state = 'ENDED' where hiring_year_id = ?", there);
            does(HQ, () -> ending.close(new DayStarted(SignedProvince.YEAR.last())));
            assertThat(state(there)).as("the year lasts").isEqualTo("OPEN");
            does(
                    HQ,
                    () -> ending.close(new DayStarted(SignedProvince.YEAR.last().plusDays(1))));
            assertThat(state(there)).isEqualTo("CLOSED");
            status.setRollbackOnly();
        });
    }

    private void run(String sql, long year) {
        jdbc.sql(sql).param(year).update();
    }

    private String state(long year) {
        return jdbc.sql("select state from eplan.hiring_year where id = ?")
                .param(year)
                .query(String.class)
                .single();
    }

    private boolean free(ProvinceId of) {
        var another = new TransactionTemplate(manager);
        another.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return Boolean.TRUE.equals(another.execute(status -> jdbc.sql("""
                        select id from eplan.hiring_year
                         where fiscal_year = ? and province_id = ? for no key update skip locked""")
                .params(SignedProvince.YEAR.be(), of.value())
                .query(Long.class)
                .optional()
                .isPresent()));
    }

    private long yearId(ProvinceId of) {
        return province.yearId(SignedProvince.YEAR, of);
    }

    private List<String> lines(ProvinceId of, HiringEventType type) {
        return jdbc.sql("select detail from eplan.hiring_event where hiring_year_id = ? and type = ?")
                .params(yearId(of), type.name())
                .query(String.class)
                .list();
    }

    private String audited() {
        return jdbc.sql("select detail from eplan.audit_entry where action = 'contract.moved' and subject = ?")
                .param("contract:" + contract)
                .query(String.class)
                .single();
    }

    @Test
    void itsAnalystHasOnlyWhatCameAlong() {
        nowLies(laos.getFirst());
        assertThat(theirs()).as("before the contract follows").containsExactly(laos.get(1));
        move();
        assertThat(theirs()).containsExactly(laos.getFirst());
        assertThat(jdbc.sql("select province_id from eplan.account where id = ?")
                        .param(account(contract).value())
                        .query(Long.class)
                        .single())
                .isEqualTo(province.there.value());
    }

    @Test
    void theOtherProvinceGoesOnWithDocumentsAndDeliveries() {
        move();
        Actor there = province.officer(province.there);
        as(there, () -> contracts.addFile(contract, FileKind.CONTRACT, "copy.pdf", SignedProvince.PDF));
        does(there, () -> contracts.sendDocuments(contract));
        jobs.run(contract);
        does(HQ, () -> contracts.returnDocuments(contract, "สำเนาไม่ชัด"));
        jobs.run(contract);
        does(there, () -> contracts.sendDocuments(contract));
        assertThat(line(contract).documents()).isEqualTo(Documents.WITH_HQ);

        jobs.on(OCTOBER.plusDays(24), contract);
        Actor analyst = new Actor(account(contract), "ผู้รับจ้าง", Role.ANALYST, province.there, null);
        does(analyst, () -> instalments.deliver(contract, 1, 0, province.clock.today()));
        jobs.run(contract);
        does(there, () -> instalments.accept(contract, 1, INSPECTORS, province.clock.today(), ""));
        assertThat(line(contract).accepted()).isEqualTo(1);
    }

    @Test
    void isForProcessOwnersAndNeedsAReasonAndAnotherProvince() {
        assertThatThrownBy(() -> does(head, () -> contracts.move(contract, province.there, WHY)))
                .isInstanceOf(AccessDeniedException.class);
        Actor hqOfficer = new Actor(null, "ชูใจ", Role.HQ_OFFICER, null, null);
        assertThatThrownBy(() -> does(hqOfficer, () -> contracts.move(contract, province.there, WHY)))
                .isInstanceOf(AccessDeniedException.class);
        refused("refused.contract.reason", () -> does(HQ, () -> contracts.move(contract, province.there, "")));
        refused("refused.contract.move-same", () -> does(HQ, () -> contracts.move(contract, here, WHY)));
    }
}
