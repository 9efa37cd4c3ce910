package eplan.ui.extensions;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import eplan.cycle.Extensions.ExtensionView;
import eplan.registry.Registry.ProvinceView;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import eplan.ui.casework.ReasonDialog;
import eplan.ui.casework.Words;
import eplan.ui.component.EmptyState;
import eplan.ui.component.Notify;
import eplan.ui.extensions.OneByOne.Left;
import eplan.ui.shell.Page;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** All requests for a later date that wait: to look at, to decide one by one or many at once, and to ask for a district. */
@Route(ExtensionsView.PATH)
@StyleSheet("context://eplan/extensions.css")
@RolesAllowed({"ANALYST", "PROVINCIAL_OFFICER", "PROVINCIAL_HEAD", "HQ_PROCESS_OWNER", "HQ_OFFICER", "AUDITOR"})
class ExtensionsView extends Page implements AfterNavigationObserver, WaitingList.Acts {
    private static final long serialVersionUID = 1L;

    static final String PATH = "extensions";

    /** Those that press most come first; nobody reads more at once. */
    private static final int MOST = 500;

    private final transient ExtensionFaces faces;
    private final ExtensionFilters filters = new ExtensionFilters(this::go);
    private final Div report = new Div();
    private final Div content = new Div();
    private transient ExtensionsPlace place = ExtensionsPlace.START;
    /** In the head's place where the reader stands in for the head. */
    private transient ExtensionFaces deciding;

    ExtensionsView(ExtensionFaces faces) {
        this.faces = faces;
        this.deciding = faces;
        addClassName("extensions-view");
        header().title(Words.of("nav.extensions"));
        if (faces.mayMoveMany()) {
            header().actions(new Button(
                    Words.of("extensions.many"), press -> new ManyDialog(faces.toDecide(), this::changed).open()));
        }
        content.addClassName("extensions");
        Div main = new Div(report, content);
        main.addClassNames("extensions-main", "page-pad");
        body().add(filters, main);
    }

    private void go(ExtensionsPlace there) {
        getUI().ifPresent(ui -> ui.navigate(ExtensionsView.class, there.parameters()));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        place = ExtensionsPlace.from(event.getLocation().getQueryParameters());
        report.removeAll();
        showAll();
    }

    private void showAll() {
        List<ProvinceView> provinces = faces.registry().provinces();
        filters.show(place, provinces);
        deciding = faces.toDecide();
        List<ExtensionView> read = deciding.extensions().waiting(province(provinces), MOST);
        List<ExtensionView> shown = read.stream().filter(place::shows).toList();
        header().line(Words.of(read.size() < MOST ? "extensions.line" : "extensions.line.most", shown.size()));
        content.removeAll();
        content.add(new LimitCard(faces, this::changed));
        content.add(shown.isEmpty() ? nothing() : new WaitingList(deciding, shown, this));
    }

    /** The reader's own; headquarters' choice, or the whole nation. */
    private @Nullable ProvinceId province(List<ProvinceView> provinces) {
        ProvinceId own = faces.actors().current().province();
        String code = place.province();
        if (own != null || code == null) {
            return own;
        }
        return provinces.stream()
                .filter(one -> one.code().equals(code))
                .map(ProvinceView::id)
                .findFirst()
                .orElseThrow(() -> new NotFound("province " + code));
    }

    private EmptyState nothing() {
        return place.filtered()
                ? new EmptyState(
                        VaadinIcon.FILTER,
                        Words.of("extensions.nothing"),
                        Words.of("extensions.nothing.why"),
                        new Button(Words.of("inbox.clear"), press -> go(ExtensionsPlace.START)))
                : new EmptyState(
                        VaadinIcon.CALENDAR_CLOCK, Words.of("extensions.none"), Words.of("extensions.none.why"));
    }

    @Override
    public void grant(List<ExtensionView> chosen) {
        ask(
                "extensions.grant",
                chosen,
                (request, reason) -> deciding.extensions().grant(request.id(), request.wantedDue(), reason));
    }

    @Override
    public void refuse(List<ExtensionView> chosen) {
        ask(
                "extensions.refuse",
                chosen,
                (request, reason) -> deciding.extensions().refuse(request.id(), reason));
    }

    private void ask(String key, List<ExtensionView> chosen, BiConsumer<ExtensionView, String> act) {
        new ReasonDialog(
                        Words.of(key + ".title", chosen.size()),
                        Words.of(key + ".why"),
                        Words.of(key),
                        reason -> each(chosen, request -> act.accept(request, reason)))
                .open();
    }

    private void each(List<ExtensionView> chosen, Consumer<ExtensionView> act) {
        OneByOne work = new OneByOne(chosen, act, this::ended);
        report.removeAll();
        report.add(work);
        work.step();
    }

    private void ended(int done, List<Left> left) {
        report.removeAll();
        if (left.isEmpty()) {
            Notify.done(Words.of("extensions.decided", done));
        } else {
            report.add(new LeftCard(done, left));
        }
        changed();
    }

    private void changed() {
        showAll();
        refreshFrame();
    }

    @Override
    public void done(String said) {
        Notify.done(said);
        changed();
    }

    @Override
    public void stale() {
        Notify.stale();
        changed();
    }
}
