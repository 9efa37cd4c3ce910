package eplan.ui.registry;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import eplan.registry.RegistryImport.Preview;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;

/** What the check of a file found: counts, errors if any, and the way on if none. */
final class ImportSummary extends Div {
    private static final long serialVersionUID = 1L;

    /** @param apply asked to when the person wants to import */
    ImportSummary(String fileName, Preview preview, Runnable apply) {
        addClassNames("card", "import-summary");
        getElement().setAttribute("role", "status");
        add(new H2(Words.of("registry.import.checked", fileName)), counts(preview));
        if (!preview.applicable()) {
            add(new Paragraph(Words.of("registry.import.problems.more")));
            if (preview.problems().size() < preview.problemCount()) {
                add(new Paragraph(Words.of(
                        "registry.import.problems.shown", preview.problems().size(), preview.problemCount())));
            }
            add(new ProblemGrid(preview.problems()));
        } else if (preview.added() + preview.changed() == 0) {
            add(new Paragraph(Words.of("registry.import.nothing")));
        } else {
            Button go = new Button(
                    Words.of("registry.import.do", preview.added() + preview.changed()), click -> apply.run());
            go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            add(new Paragraph(Words.of("registry.import.ready")), go);
        }
    }

    private static Div counts(Preview preview) {
        Div line = new Div();
        line.addClassName("import-counts");
        if (preview.problemCount() > 0) {
            line.add(new Chip("far", "■", Words.of("registry.import.problems", preview.problemCount())));
        }
        line.add(
                new Chip("ok", "✚", Words.of("registry.import.added", preview.added())),
                new Chip("soon", "◆", Words.of("registry.import.changed", preview.changed())),
                new Chip("mute", "–", Words.of("registry.import.unchanged", preview.unchanged())));
        Div read = new Div(
                preview.charset().isEmpty()
                        ? Words.of("registry.import.checked.unread")
                        : Words.of("registry.import.checked.line", preview.rows(), preview.charset()));
        read.addClassName("muted");
        line.add(read);
        return line;
    }
}
