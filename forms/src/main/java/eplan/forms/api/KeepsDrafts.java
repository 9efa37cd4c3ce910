package eplan.forms.api;

/** A form that keeps what is typed as a draft; asked before the person leaves it. */
public interface KeepsDrafts {

    /** False while something typed is kept nowhere but on the screen: leaving would lose it. What waits for a choice is kept. */
    boolean allKept();
}
