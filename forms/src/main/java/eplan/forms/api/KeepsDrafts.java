package eplan.forms.api;

/** A form that keeps what is typed as a draft; asked before the person leaves it. */
public interface KeepsDrafts {

    /** False after a save failed, or while a conflict with somebody else waits for a choice: leaving would lose what was typed. */
    boolean allKept();
}
