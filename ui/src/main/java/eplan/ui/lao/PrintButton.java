package eplan.ui.lao;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.icon.VaadinIcon;
import eplan.ui.casework.Words;

/** Opens all that is shut, then the browser's print dialog. */
@StyleSheet("context://eplan/print.css")
final class PrintButton extends Button {
    private static final long serialVersionUID = 1L;

    /** Once what was opened has been drawn. */
    private static final String PRINT = "requestAnimationFrame(() => requestAnimationFrame(() => window.print()))";

    PrintButton(Runnable openAll) {
        super(Words.of("case.print"), VaadinIcon.PRINT.create());
        addClassName("print");
        addClickListener(press -> {
            openAll.run();
            getUI().ifPresent(ui -> ui.getPage().executeJs(PRINT));
        });
    }
}
