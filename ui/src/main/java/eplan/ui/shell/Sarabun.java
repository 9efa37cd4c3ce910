package eplan.ui.shell;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.html.Div;

/** Carries the typeface (Sarabun, OFL) into the page: an empty component that the frame and the sign-in page hold. */
@NpmPackage(value = "@fontsource/sarabun", version = "5.3.0")
@CssImport("@fontsource/sarabun/400.css")
@CssImport("@fontsource/sarabun/500.css")
@CssImport("@fontsource/sarabun/600.css")
@CssImport("@fontsource/sarabun/700.css")
class Sarabun extends Div {

    Sarabun() {
        setVisible(false);
    }
}
