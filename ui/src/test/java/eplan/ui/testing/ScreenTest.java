package eplan.ui.testing;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.browserless.internal.MockInternalSeverError;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.di.InstantiatorFactory;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.spring.SpringInstantiator;
import eplan.shared.Texts;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Screens without a browser, on {@link Fakes} of the contexts' faces. In Thai. */
@ViewPackages(packages = {"eplan.ui.inbox", "eplan.ui.lao", "eplan.ui.board", "eplan.ui.timeline", "eplan.ui.sums"})
public abstract class ScreenTest extends BrowserlessTest {

    private static final ThreadLocal<AnnotationConfigApplicationContext> CONTEXT = new ThreadLocal<>();

    protected final Fakes fakes = new Fakes();

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(Fakes.class, () -> fakes);
        fakes.register(context);
        register(context);
        context.register(Texts.class);
        context.scan(
                "eplan.ui.i18n",
                "eplan.ui.shell",
                "eplan.ui.inbox",
                "eplan.ui.lao",
                "eplan.ui.board",
                "eplan.ui.timeline",
                "eplan.ui.sums");
        context.refresh();
        CONTEXT.set(context);
        super.initVaadinEnvironment();
    }

    /** Beans of the test's own besides the fakes. */
    protected void register(GenericApplicationContext context) {}

    @AfterEach
    @Override
    protected void cleanVaadinEnvironment() {
        super.cleanVaadinEnvironment();
        CONTEXT.get().close();
        CONTEXT.remove();
    }

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(Beans.class);
    }

    /** Makes views from the test's beans. */
    public static final class Beans implements InstantiatorFactory {
        @Override
        public Instantiator createInstantitor(VaadinService service) {
            return new SpringInstantiator(service, CONTEXT.get());
        }
    }

    /** Opens a path with its query, as a link does. What the view throws is thrown here. */
    protected <T extends Component> T open(String path, String query, Class<T> view) {
        UI.getCurrent().navigate(path, QueryParameters.fromString(query));
        roundTrip();
        if (getCurrentView() instanceof MockInternalSeverError failed) {
            throw new AssertionError(failed.getElement().getTextRecursively());
        }
        return view.cast(getCurrentView());
    }

    /** Everything the component and what it holds says. */
    protected static String said(Component component) {
        StringBuilder all = new StringBuilder();
        collect(component.getElement(), all);
        return all.toString();
    }

    private static void collect(com.vaadin.flow.dom.Element element, StringBuilder all) {
        if (element.isTextNode()) {
            all.append(element.getText()).append('\n');
        } else {
            for (String property : new String[] {"label", "errorMessage"}) {
                if (element.getProperty(property) != null) {
                    all.append(element.getProperty(property)).append('\n');
                }
            }
            element.getChildren().forEach(child -> collect(child, all));
        }
    }

    /** What the notifications on the screen say. */
    protected String notified() {
        StringBuilder all = new StringBuilder();
        find(Notification.class).all().forEach(notice -> all.append(said(notice)));
        return all.toString();
    }

    /** The path and query in the address bar. */
    protected static String address() {
        return UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
    }
}
