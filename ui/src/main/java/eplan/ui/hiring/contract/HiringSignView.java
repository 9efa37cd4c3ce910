package eplan.ui.hiring.contract;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eplan.hiring.Contracts.Signed;
import eplan.hiring.Contracts.Signing;
import eplan.registry.Registry.ProvinceView;
import eplan.shared.ContractId;
import eplan.shared.FiscalYear;
import eplan.shared.NotFound;
import eplan.ui.casework.Words;
import eplan.ui.component.EmptyState;
import eplan.ui.filters.UrlParameters;
import eplan.ui.hiring.HiringLinks;
import eplan.ui.shell.Page;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** Signing a contract, or why there is nothing to sign yet. What is typed is not stored before it is signed. */
@Route("hiring/sign/:code([0-9]{2})")
@StyleSheet("context://eplan/hiring-pages.css")
@RolesAllowed({"PROVINCIAL_OFFICER", "PROVINCIAL_HEAD"})
class HiringSignView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private static final String CODE = "code";

    private final transient ContractPageFaces faces;
    private final Div main = new Div();

    HiringSignView(ContractPageFaces faces) {
        this.faces = faces;
        addClassName("hiring-view");
        main.addClassNames("hiring-main", "page-pad");
        show(main);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ProvinceView province =
                faces.province(event.getRouteParameters().get(CODE).orElseThrow(() -> new NotFound("province")));
        UrlParameters place = UrlParameters.of(event.getLocation().getQueryParameters());
        FiscalYear asked = place.year();
        FiscalYear year = asked == null ? FiscalYear.of(faces.reader().today()) : asked;
        Signing signing = faces.contracts().signing(year, province.id());
        header().title(Words.of("signpage.title"));
        header().line(Words.of(
                "signpage.line",
                Words.either(province.nameTh(), province.nameEn()),
                signing.year().toString(),
                signing.left()));
        main.removeAll();
        String waits = waitsFor(signing);
        if (waits == null) {
            main.add(back(province.code(), signing.year()), form(signing, province, place.number("renews")));
        } else {
            main.add(new EmptyState(
                    VaadinIcon.HANDSHAKE,
                    Words.of("signpage.notyet"),
                    Words.of(waits),
                    back(province.code(), signing.year())));
        }
    }

    /** @param renews the contract of the year before that goes on; null for none */
    private SignForm form(Signing signing, ProvinceView province, @Nullable Long renews) {
        SignForm form = new SignForm(faces, signing, done -> signed(done, back(province.code(), signing.year())));
        return renews == null ? form : form.renewing(new ContractId(renews));
    }

    /** Key of what signing waits for; null when it can be done. */
    private static @Nullable String waitsFor(Signing signing) {
        if (!signing.approved()) {
            return "signpage.waits.approval";
        }
        if (signing.budgetOn() == null) {
            return "signpage.waits.budget";
        }
        return signing.left() > 0 ? null : "signpage.waits.full";
    }

    private static Anchor back(String code, FiscalYear year) {
        Anchor back = new Anchor(HiringLinks.province(code, year, "contracts"), Words.of("signpage.back"));
        back.addClassNames("button-link", "quiet");
        return back;
    }

    /** What was typed is gone from the page, the ID number with it. */
    private void signed(Signed done, Anchor back) {
        main.removeAll();
        main.add(new SignedCard(done), back);
        refreshFrame();
    }
}
