package eplan.ui.component;

import com.vaadin.flow.i18n.I18NProvider;

/** How high an escalation has climbed: 1 provincial officers, 2 head, 3 headquarters. Empty and hidden for 0. */
public class LevelChip extends Chip {

    public LevelChip(int level) {
        super(level >= 2 ? "far" : "late", "▲", I18NProvider.translate("level.n", level));
        setVisible(level > 0);
        if (level > 0) {
            getElement().setAttribute("title", I18NProvider.translate("level." + level));
        }
    }
}
