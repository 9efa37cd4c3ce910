package eplan.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import eplan.ui.i18n.Languages;
import java.util.List;

/** The navy column: brand, places to go with their counts, and at the bottom who is signed in. */
class Drawer extends Div {

    private final SideNav places = new SideNav();

    Drawer(Runnable signOut) {
        addClassName("drawer");
        places.addClassName("drawer-places");
        places.getElement().setAttribute("aria-label", getTranslation("shell.nav"));
        add(brand(), places, user(signOut));
    }

    private final Span name = new Span();
    private final Span office = new Span();
    private List<String> shown = List.of();

    void person(String who, String where) {
        name.setText(who);
        office.setText(where);
    }

    /** Places that stay are left where they are, so that whoever is among them with the keyboard stays there too. */
    void show(List<Badged> entries) {
        List<String> now = entries.stream().map(entry -> entry.entry().path()).toList();
        if (!now.equals(shown)) {
            shown = now;
            places.removeAll();
            entries.forEach(entry -> places.addItem(item(entry)));
            return;
        }
        List<SideNavItem> items = places.getItems();
        for (int i = 0; i < items.size(); i++) {
            items.get(i).setSuffixComponent(entries.get(i).badge().orElse(null));
        }
    }

    private SideNavItem item(Badged entry) {
        SideNavItem item = new SideNavItem(
                getTranslation(entry.entry().textKey()), entry.entry().path());
        item.setMatchNested(!entry.entry().path().isEmpty());
        entry.badge().ifPresent(item::setSuffixComponent);
        return item;
    }

    private Component brand() {
        Div brand = new Div(new Span("e-Plan"), new Span(getTranslation("shell.brand")));
        brand.addClassName("drawer-brand");
        return brand;
    }

    private Component user(Runnable signOut) {
        name.addClassName("drawer-name");
        Button language = new Button(
                getTranslation("shell.language.other"),
                click -> getUI().ifPresent(ui -> Languages.switchTo(Languages.other(ui.getLocale()), ui)));
        Button out = new Button(getTranslation("shell.signout"), VaadinIcon.SIGN_OUT.create(), click -> signOut.run());
        language.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        out.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        Div buttons = new Div(language, out);
        buttons.addClassName("drawer-buttons");
        Div user = new Div(name, office, buttons);
        user.addClassName("drawer-user");
        return user;
    }
}
