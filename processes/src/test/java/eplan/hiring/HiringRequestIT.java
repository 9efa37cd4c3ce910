package eplan.hiring;

import static eplan.hiring.HiringScenario.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.cycle.RoundStanding;
import eplan.hiring.HiringRequests.Form;
import eplan.hiring.HiringRequests.OfNation;
import eplan.hiring.HiringRequests.Person;
import eplan.hiring.HiringRequests.Present;
import eplan.hiring.HiringRequests.Request;
import eplan.hiring.HiringRequests.Sent;
import eplan.hiring.HiringSteps.State;
import eplan.people.AccountOpening;
import eplan.people.Actor;
import eplan.people.NewAccount;
import eplan.people.Role;
import eplan.shared.AccountId;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import eplan.shared.Refused;
import eplan.shared.StaleForm;
import eplan.testing.EplanTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** Duty 1: the request form, kept as a draft and sent once. */
@EplanTest
@Import(HiringScenario.class)
class HiringRequestIT {

    @Autowired
    HiringScenario play;

    @Autowired
    HiringRecords records;

    @Autowired
    HiringRequests requests;

    @Autowired
    AccountOpening accounts;

    @Test
    void aNewFormHoldsThePresentAnalystsAsContinuing() {
        ProvinceId province = play.opened();
        AccountId analyst = analyst(province);
        Request form = read(province);
        assertThat(form.version()).isZero();
        assertThat(form.headcount()).isEqualTo(FreshProvinces.POSTS);
        assertThat(form.form().posts()).isEqualTo(FreshProvinces.POSTS);
        assertThat(form.analysts()).extracting(Present::account).contains(analyst);
        assertThat(form.form().people()).extracting(Person::present).contains(analyst);
        assertThat(form.sent()).isEmpty();
    }

    @Test
    void keptItIsBegunAndWhoIsLateKeepsNothing() {
        ProvinceId province = play.opened();
        assertThat(kept(province, 0, form(2, "")).version()).isOne();
        assertThat(play.step(province, StepKind.REQUEST).standing()).isEqualTo(RoundStanding.STARTED);
        assertThatThrownBy(() -> kept(province, 0, form(3, ""))).isInstanceOf(StaleForm.class);
        assertThat(kept(province, 1, form(1, "")).version()).isEqualTo(2);
        assertThat(read(province).form()).isEqualTo(form(1, ""));
    }

    @Test
    void sentTheStepIsDoneAndTheFormStays() {
        ProvinceId province = play.opened();
        kept(province, 0, form(2, ""));
        play.run(HiringPeople.officer(province), () -> requests.send(YEAR, province));

        assertThat(play.step(province, StepKind.REQUEST).state()).isEqualTo(State.DONE);
        assertThat(records.work(play.id(province, StepKind.REQUEST))).containsExactly("HIRING OFFICER DONE 0");
        assertThat(records.events(YEAR, province)).endsWith("REQUEST_SENT");
        assertThat(read(province).sent().orElseThrow().by()).isEqualTo("สมหญิง");
        refused(province, () -> requests.send(YEAR, province), "refused.hiring.request.sent");
        refused(province, () -> kept(province, 2, form(3, "")), "refused.hiring.request.sent");
    }

    @Test
    void headquartersReadAllFormsAtOnceAndWhoHasNotSent() {
        ProvinceId sent = play.opened();
        ProvinceId waiting = play.opened();
        Form form = new Form(
                FreshProvinces.POSTS + 1,
                List.of(new Person("นายใหม่", null, "")),
                "อปท. เพิ่มขึ้น",
                "สมศักดิ์",
                "ท้องถิ่นจังหวัด");
        kept(sent, 0, form);
        play.run(HiringPeople.officer(sent), () -> requests.send(YEAR, sent));
        kept(waiting, 0, form);

        OfNation one = ofNation(sent);
        assertThat(one.form()).isEqualTo(form);
        assertThat(one.difference()).isOne();
        assertThat(one.sent()).isEqualTo(new Sent("สมหญิง", HiringScenario.OPENING));
        assertThat(one.step().standing()).isEqualTo(RoundStanding.ON_TIME);
        OfNation other = ofNation(waiting);
        assertThat(other.form()).as("drafts are the province's own").isNull();
        assertThat(other.sent()).isNull();
        assertThat(other.headcount()).isEqualTo(FreshProvinces.POSTS);
        assertThat(other.step().standing()).isEqualTo(RoundStanding.STARTED);
        assertThat(other.step().dueOn())
                .isEqualTo(play.step(waiting, StepKind.REQUEST).dueOn());
    }

    @Test
    void theSpreadsheetHoldsWhatPeopleTypedAsText() {
        ProvinceId province = play.opened();
        Person fresh = new Person("=1+1", null, "+2");
        kept(province, 0, new Form(FreshProvinces.POSTS - 1, List.of(fresh), "=2+2", "@สมศักดิ์", "ท้องถิ่นจังหวัด"));
        play.run(HiringPeople.officer(province), () -> requests.send(YEAR, province));

        String sheet = new String(play.as(HiringPeople.AUDITOR, () -> requests.xlsx(YEAR)), StandardCharsets.UTF_8);
        OfNation one = ofNation(province);
        assertThat(sheet.lines().filter(line -> line.contains("\t" + one.provinceTh() + "\t")))
                .singleElement()
                .asString()
                .startsWith("2044-07-18\t" + one.code() + "\t")
                .contains("\t" + FreshProvinces.POSTS + "\t" + (FreshProvinces.POSTS - 1) + "\t-1\t\t=1+1 (+2)\t=2+2\t")
                .contains("\t@สมศักดิ์\tท้องถิ่นจังหวัด\t2044-07-18\tสมหญิง\tทันกำหนด\t");
    }

    @Test
    void allFormsAreForHeadquarters() {
        ProvinceId province = play.opened();
        assertThatThrownBy(() -> play.as(HiringPeople.head(province), () -> requests.nation(YEAR)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> play.as(HiringPeople.head(province), () -> requests.xlsx(YEAR)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private OfNation ofNation(ProvinceId province) {
        return play.as(HiringPeople.AUDITOR, () -> requests.nation(YEAR)).stream()
                .filter(one -> one.province().equals(province))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void refusesToSendWhatIsNotComplete() {
        ProvinceId province = play.opened();
        Runnable send = () -> requests.send(YEAR, province);
        refused(province, send, "refused.hiring.request.signer");
        kept(province, 0, new Form(0, List.of(), "", "สมศักดิ์", "ท้องถิ่นจังหวัด"));
        refused(province, send, "refused.hiring.request.no-posts");
        kept(province, 1, form(FreshProvinces.POSTS + 1, " "));
        refused(province, send, "refused.hiring.request.reasons");
        Person one = new Person("นายหนึ่ง", null, "");
        kept(province, 2, new Form(1, List.of(one, one), "", "สมศักดิ์", "ท้องถิ่นจังหวัด"));
        refused(province, send, "refused.hiring.request.people");
        kept(province, 3, form(FreshProvinces.POSTS + 1, "อปท. เพิ่มขึ้น"));
        play.run(HiringPeople.head(province), send);
    }

    @Test
    void aProvinceThatWantsNoPostSaysWhyAndHasDoneItsDuty() {
        ProvinceId province = play.opened();
        Form none = form(0, "อปท. ดำเนินการเองได้");
        kept(province, 0, none);
        play.run(HiringPeople.officer(province), () -> requests.send(YEAR, province));

        assertThat(play.step(province, StepKind.REQUEST).state()).isEqualTo(State.DONE);
        OfNation one = ofNation(province);
        assertThat(one.form()).isEqualTo(none);
        assertThat(one.difference()).isEqualTo(-FreshProvinces.POSTS);
        assertThat(new String(play.as(HiringPeople.AUDITOR, () -> requests.xlsx(YEAR)), StandardCharsets.UTF_8))
                .contains(
                        "\t" + one.provinceTh() + "\t" + FreshProvinces.POSTS + "\t0\t-" + FreshProvinces.POSTS + "\t");
    }

    @Test
    void refusesWhatCannotBeKept() {
        ProvinceId province = play.opened();
        refused(province, () -> kept(province, 0, form(-1, "")), "refused.hiring.request.posts");
        refused(province, () -> kept(province, 0, form(51, "")), "refused.hiring.request.posts");
        refused(province, () -> kept(province, 0, form(1, "ก".repeat(2001))), "refused.hiring.text-long");
        Person nobody = new Person(" ", null, "");
        refused(
                province,
                () -> kept(province, 0, new Form(1, List.of(nobody), "", "", "")),
                "refused.hiring.person.name");
        Person stranger = new Person("นายสอง", new AccountId(-1), "");
        refused(
                province,
                () -> kept(province, 0, new Form(1, List.of(stranger), "", "", "")),
                "refused.hiring.person.unknown");
    }

    @Test
    void isTheProvincesOwnAndNotItsAnalysts() {
        ProvinceId province = play.opened();
        ProvinceId other = play.opened();
        assertThatThrownBy(() -> play.as(HiringPeople.head(other), () -> requests.of(YEAR, province)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> play.as(HiringPeople.analyst(province), () -> requests.of(YEAR, province)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> play.run(HiringPeople.HQ, () -> requests.send(YEAR, province)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private AccountId analyst(ProvinceId province) {
        return play.actors.asSystem(() -> accounts.open(
                new NewAccount("request." + province, "นายปัจจุบัน", Role.ANALYST, province, null), "secret-secret"));
    }

    private static Form form(int posts, String reasons) {
        return new Form(posts, List.of(), reasons.strip(), "สมศักดิ์", "ท้องถิ่นจังหวัด");
    }

    private Request read(ProvinceId province) {
        return play.as(HiringPeople.officer(province), () -> requests.of(YEAR, province));
    }

    private Request kept(ProvinceId province, int version, Form form) {
        return play.as(HiringPeople.officer(province), () -> requests.keep(YEAR, province, version, form));
    }

    private void refused(ProvinceId province, Runnable act, String key) {
        Actor officer = HiringPeople.officer(province);
        assertThatThrownBy(() -> play.run(officer, act))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(key);
    }
}
