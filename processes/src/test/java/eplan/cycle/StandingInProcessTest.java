package eplan.cycle;

import static eplan.cycle.ExtensionCases.LATER;
import static eplan.cycle.ExtensionCases.PLAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eplan.correspondence.Messages;
import eplan.correspondence.Messages.Audience;
import eplan.correspondence.Messages.MessageView;
import eplan.correspondence.Messages.NewMessage;
import eplan.correspondence.Messages.NewThread;
import eplan.correspondence.Messages.ThreadView;
import eplan.correspondence.Notices;
import eplan.correspondence.Notices.Kind;
import eplan.correspondence.Notices.Notice;
import eplan.cycle.CaseHistory.CaseEvent;
import eplan.cycle.Chasing.Channel;
import eplan.cycle.Chasing.ChaseNote;
import eplan.cycle.Chasing.ChaseNoteView;
import eplan.cycle.Extensions.ExtensionView;
import eplan.cycle.Extensions.State;
import eplan.cycle.Extensions.Word;
import eplan.cycle.LaoChecks.Look;
import eplan.people.AccountOpening;
import eplan.people.Actor;
import eplan.people.NewAccount;
import eplan.people.Role;
import eplan.people.Substitutions;
import eplan.people.Substitutions.Scope;
import eplan.people.Substitutions.Stand;
import eplan.registry.Contacts;
import eplan.registry.Contacts.Contact;
import eplan.registry.Contacts.Person;
import eplan.shared.AccountId;
import eplan.shared.LaoId;
import eplan.testing.EplanTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** While the head is away an officer decides in the head's place; whatever is done so stands under both names. */
@EplanTest
@Import({CycleScenario.class, RecordedItems.class})
class StandingInProcessTest {

    private static final LocalDate TODAY = LocalDate.of(2011, 2, 21);

    @Autowired
    CycleScenario play;

    @Autowired
    Extensions extensions;

    @Autowired
    CaseHistory history;

    @Autowired
    LaoChecks checks;

    @Autowired
    Messages messages;

    @Autowired
    Contacts contacts;

    @Autowired
    Substitutions substitutions;

    @Autowired
    Notices notices;

    @Autowired
    AccountOpening opening;

    private ExtensionCases cases;
    private LaoId lao;
    private Actor officer;
    private Actor head;

    @BeforeEach
    void theHeadIsAway() {
        cases = new ExtensionCases(play, extensions);
        lao = cases.inFebruary();
        officer = person("standin.officer", "สมหญิง", Role.PROVINCIAL_OFFICER);
        head = person("standin.head", "วิชัย", Role.PROVINCIAL_HEAD);
        cases.as(
                head,
                () -> substitutions.arrange(
                        id(head),
                        List.of(new Stand(id(officer), TODAY, TODAY.plusDays(4), Scope.EVERYTHING)),
                        "ไปราชการ"));
    }

    @AfterEach
    void theHeadIsBack() {
        play.jdbc.sql("delete from eplan.lao_contact").update();
        play.jdbc.sql("delete from eplan.substitution").update();
        play.jdbc.sql("delete from eplan.portfolio").update();
    }

    private Actor person(String username, String name, Role role) {
        AccountId id = play.asSystem(() -> opening.exists(username)
                ? known(username)
                : opening.open(new NewAccount(username, name, role, play.province(), null), "password-1"));
        return new Actor(id, name, role, play.province(), null);
    }

    private AccountId known(String username) {
        return play.jdbc
                .sql("select id from eplan.account where username = ?")
                .param(username)
                .query((row, n) -> new AccountId(row.getLong(1)))
                .single();
    }

    private static AccountId id(Actor actor) {
        return Objects.requireNonNull(actor.account());
    }

    private void forTheHead(Runnable act) {
        play.as(
                officer,
                () -> substitutions.actingFor(id(head), () -> {
                    act.run();
                    return true;
                }));
    }

    private List<String> names(String table) {
        return play.jdbc
                .sql("select by_name || ' for ' || coalesce(for_name, '-') from eplan." + table
                        + " order by id desc limit 1")
                .query(String.class)
                .list();
    }

    @Test
    void aLaterDateIsGrantedInTheHeadsPlace() {
        long request = cases.asked(lao, LATER);
        cases.endorsed(request);
        forTheHead(() -> extensions.grant(request, LATER, null));
        assertThat(cases.due(lao)).isEqualTo(LATER);
        assertThat(play.jdbc.sql("""
                        select decided_name || ' for ' || for_name || ' as ' || decided_role
                          from eplan.extension where id = ?""").param(request).query(String.class).single())
                .isEqualTo("สมหญิง for วิชัย as PROVINCIAL_HEAD");
        assertThat(cases.seen(request).decided())
                .isNotNull()
                .extracting(Word::by, Word::forName)
                .containsExactly("สมหญิง", "วิชัย");
        assertThat(play.as(officer, () -> history.of(lao, CycleScenario.YEAR, 50)))
                .filteredOn(event -> event.type().startsWith("EXTENSION_"))
                .extracting(CaseEvent::type, CaseEvent::by, CaseEvent::forName)
                .contains(tuple("EXTENSION_GRANTED", "สมหญิง", "วิชัย"), tuple("EXTENSION_ENDORSED", "สมหญิง", null));
    }

    @Test
    void notesChecksAndMessagesStandUnderBothNames() {
        var called = new ChaseNote(Channel.TELEPHONE, "ปลัด", "จะรีบบันทึก", null);
        forTheHead(() -> {
            play.chasing.note(play.id(lao, PLAN), called);
            checks.looked(Set.of(lao), "ดูแล้ว");
            contacts.add(lao, new Person("มาลี", null, "1567", null));
            messages.open(new NewThread(lao, null, Audience.OFFICE, false, "สอบถาม", new NewMessage("ถึงไหนแล้ว")));
        });
        assertThat(play.as(officer, () -> play.chasing.notes(play.id(lao, PLAN))))
                .extracting(ChaseNoteView::by, ChaseNoteView::forName)
                .containsExactly(tuple("สมหญิง", "วิชัย"));
        assertThat(play.as(officer, () -> checks.of(lao, 1)))
                .extracting(Look::by, Look::forName)
                .containsExactly(tuple("สมหญิง", "วิชัย"));
        Contact mali = play.as(officer, () -> contacts.of(lao)).getFirst();
        assertThat(List.of(mali.by(), Objects.requireNonNull(mali.forName()))).containsExactly("สมหญิง", "วิชัย");
        forTheHead(() -> contacts.remove(lao, mali.id()));
        assertThat(play.jdbc
                        .sql("select gone_by || ' for ' || gone_for from eplan.lao_contact where id = ?")
                        .param(mali.id())
                        .query(String.class)
                        .single())
                .isEqualTo("สมหญิง for วิชัย");
        List<ThreadView> threads = play.as(officer, () -> messages.ofLao(lao, 1));
        assertThat(threads)
                .extracting(ThreadView::lastBy, ThreadView::lastFor)
                .containsExactly(tuple("สมหญิง", "วิชัย"));
        assertThat(play.as(officer, () -> messages.read(threads.getFirst().id())))
                .extracting(MessageView::by, MessageView::forName)
                .containsExactly(tuple("สมหญิง", "วิชัย"));
        for (String table : List.of("case_event", "lao_check", "message", "lao_contact")) {
            assertThat(names(table)).as(table).containsExactly("สมหญิง for วิชัย");
        }
    }

    @Test
    void aRequestThatComesToWhoIsAwayIsToldToThemAndToWhoStandsIn() {
        LaoId second = cases.inFebruary();
        long request = cases.asked(lao, LATER);
        play.jdbc.sql("delete from eplan.notice").update();
        Actor colleague = person("standin.colleague", "สมศรี", Role.PROVINCIAL_OFFICER);
        cases.as(colleague, () -> extensions.endorse(request, true, "น้ำท่วมจริง"));
        assertThat(told(head)).containsExactly(Kind.EXTENSION_ASKED);
        assertThat(told(officer)).containsExactly(Kind.EXTENSION_ASKED);
        assertThat(told(colleague)).isEmpty();
        assertThat(toldFor(head)).containsOnlyNulls();
        assertThat(toldFor(officer)).as("it says for whom").containsExactly("วิชัย");
        cases.asked(second, LATER);
        assertThat(toldFor(officer)).as("one of the two is their own").containsOnlyNulls();
    }

    private List<String> toldFor(Actor person) {
        return play.as(person, () -> notices.latest(10)).stream()
                .filter(notice -> notice.kind() == Kind.EXTENSION_ASKED)
                .map(notice -> notice.about().forName())
                .toList();
    }

    private List<Kind> told(Actor person) {
        return play.as(person, () -> notices.latest(10)).stream()
                .map(Notice::kind)
                .toList();
    }

    @Test
    void whoStandsInForAnAnalystFindsWhatTheyAskedForAndTakesItBackForThem() {
        Actor mana = person("standin.mana", "มานะ", Role.ANALYST);
        Actor piti = person("standin.piti", "ปิติ", Role.ANALYST);
        play.jdbc.sql("""
                        insert into eplan.portfolio (lao_id, account_id, valid_from, by_name, reason)
                        values (?, ?, ?, 'วิชัย', 'รับผิดชอบพื้นที่')""").params(lao.value(), id(mana).value(), TODAY).update();
        long request = cases.asked(mana, lao, PLAN, LATER).id();
        assertThat(waiting(piti)).doesNotContain(request);
        cases.as(
                mana,
                () -> substitutions.arrange(
                        id(mana), List.of(new Stand(id(piti), TODAY, TODAY, Scope.EVERYTHING)), "ลาป่วย"));
        assertThat(waiting(piti)).contains(request);
        assertThatThrownBy(() -> cases.as(piti, () -> extensions.withdraw(request)))
                .isInstanceOf(AccessDeniedException.class);
        cases.as(
                piti,
                () -> substitutions.actingFor(id(mana), () -> {
                    extensions.withdraw(request);
                    return true;
                }));
        assertThat(cases.state(request)).isEqualTo(State.WITHDRAWN);
    }

    private List<Long> waiting(Actor analyst) {
        return play.as(analyst, () -> extensions.waiting(play.province(), 1000)).stream()
                .map(ExtensionView::id)
                .toList();
    }

    @Test
    void whatTheyDoThemselvesStandsUnderTheirOwnName() {
        cases.as(
                officer,
                () -> play.chasing.note(play.id(lao, PLAN), new ChaseNote(Channel.VISIT, null, "ไปพบแล้ว", null)));
        assertThat(names("chase_note")).containsExactly("สมหญิง for -");
    }
}
