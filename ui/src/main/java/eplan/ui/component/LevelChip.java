package eplan.ui.component;

import com.vaadin.flow.i18n.I18NProvider;

/** How high an escalation has climbed; whose turn a level is, is the ladder's to say. Empty and hidden for 0. */
public class LevelChip extends Chip {

    public LevelChip(int level) {
        super(level >= 2 ? "far" : "late", "▲", I18NProvider.translate("level.n", level));
        setVisible(level > 0);
    }
}
