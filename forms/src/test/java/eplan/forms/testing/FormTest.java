package eplan.forms.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.di.InstantiatorFactory;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinService;
import eplan.cycle.EntryRounds;
import eplan.cycle.EntryRounds.EntryRoundView;
import eplan.cycle.YearOpening;
import eplan.forms.api.EntryForms;
import eplan.forms.api.EntryForms.Opened;
import eplan.people.Actor;
import eplan.people.ActorAuthentication;
import eplan.people.Actors;
import eplan.people.Role;
import eplan.plan.EntryRecords;
import eplan.plan.EntryRecords.RecordState;
import eplan.plan.RecordKey;
import eplan.plan.SmallContent;
import eplan.registry.RegistrySetup;
import eplan.shared.BuddhistDates;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import eplan.testing.EplanTest;
import eplan.testing.SettableClock;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** Opens forms as staff of an LAO of Phuket whose FY2554 is open and in which nothing is recorded. */
@EplanTest
@Import({SmallContent.class, FakeSpreadsheets.class, Minutes.class})
@ViewPackages(classes = FormTest.class)
public abstract class FormTest extends BrowserlessTest {

    protected static final FiscalYear YEAR = new FiscalYear(2554);

    /** Rounds stay as they were planned, because the engine runs no jobs here; so every test has the same LAO. */
    private static final String FORGET =
            "truncate eplan.entry_record, eplan.plan_sum, eplan.form_presence, eplan.waiting_draft cascade";

    @Autowired
    protected EntryForms forms;

    @Autowired
    protected EntryRounds rounds;

    @Autowired
    protected EntryRecords records;

    @Autowired
    protected Actors actors;

    @Autowired
    protected SettableClock clock;

    @Autowired
    private RegistrySetup registry;

    @Autowired
    private YearOpening opening;

    @Autowired
    protected JdbcClient jdbc;

    protected LaoId lao = new LaoId(0);
    protected Actor staff = Actor.SYSTEM;
    protected Actor analyst = Actor.SYSTEM;
    protected int completed;

    @BeforeEach
    void openYear() {
        clock.set(YEAR.first());
        actors.asSystem(() -> {
            registry.loadShipped();
            opening.open(YEAR, Set.of("83"));
            return null;
        });
        jdbc.sql(FORGET).update();
        ProvinceId phuket = new ProvinceId(jdbc.sql("select id from eplan.province where code = '83'")
                .query(Long.class)
                .single());
        lao = new LaoId(jdbc.sql("select min(lao_id) from eplan.lao_year")
                .query(Long.class)
                .single());
        staff = new Actor(null, "สุดา", Role.LAO_STAFF, null, lao);
        analyst = new Actor(null, "มานะ", Role.ANALYST, phuket, null);
        UI.getCurrent().setLocale(BuddhistDates.THAI);
        signIn(staff);
    }

    /** Closes the forms first, which they tell others as the person who had them open. */
    @AfterEach
    void signOut() {
        UI.getCurrent().removeAll();
        SecurityContextHolder.clearContext();
    }

    protected void signIn(Actor actor) {
        SecurityContextHolder.getContext().setAuthentication(new ActorAuthentication(actor));
    }

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(Beans.class);
    }

    /** Gives the texts. */
    public static final class Beans implements InstantiatorFactory {
        @Override
        public Instantiator createInstantitor(VaadinService service) {
            return new DefaultInstantiator(service) {
                private static final long serialVersionUID = 1L;

                @Override
                public I18NProvider getI18NProvider() {
                    return new Texts();
                }
            };
        }
    }

    protected EntryRoundView round(String key) {
        return rounds.ofLao(lao, YEAR).stream()
                .filter(round -> round.roundKey().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** The form as the person signed in gets it. */
    protected Component open(String roundKey, String item, @Nullable String onBehalfReason) {
        return open(roundKey, item, onBehalfReason, false);
    }

    protected Component open(String roundKey, String item, @Nullable String onBehalfReason, boolean readOnly) {
        Component form = forms.open(new Opened(round(roundKey), item, readOnly, onBehalfReason, () -> completed++));
        UI.getCurrent().add(form);
        mustBeInTheBundle(form);
        return form;
    }

    /** The frontend build finds components from routes on, and the forms are behind an interface. */
    private static void mustBeInTheBundle(Component component) {
        if (component.getClass().getPackageName().startsWith("com.vaadin")
                && component.getClass().isAnnotationPresent(JsModule.class)) {
            assertThat(EntryForms.class.getAnnotationsByType(Uses.class))
                    .extracting(use -> use.value().getPackageName())
                    .contains(component.getClass().getPackageName());
        }
        component.getChildren().forEach(FormTest::mustBeInTheBundle);
    }

    protected RecordKey key(String roundKey, String item) {
        return round(roundKey).item(item).orElseThrow().record();
    }

    protected RecordState state(String roundKey, String item) {
        return records.state(key(roundKey, item));
    }

    protected void press(String text) {
        test(button(text)).click();
    }

    protected Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    /** Everything the component and what it holds says to the reader. */
    protected static String said(Component component) {
        StringBuilder all = new StringBuilder();
        collect(component.getElement(), all);
        return all.toString();
    }

    private static void collect(com.vaadin.flow.dom.Element element, StringBuilder all) {
        if (element.isTextNode()) {
            all.append(element.getText()).append('\n');
        } else if (element.isVisible()) {
            for (String property : new String[] {"label", "errorMessage"}) {
                if (element.getProperty(property) != null) {
                    all.append(element.getProperty(property)).append('\n');
                }
            }
            element.getChildren().forEach(child -> collect(child, all));
        }
    }
}
