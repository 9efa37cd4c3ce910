package eplan.shared;

/** Somebody else changed the same thing in the meantime; nothing was written. The message key tells the person so. */
public class StaleForm extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StaleForm(String what) {
        super(what);
    }
}
