package eplan.shared;

/** There is no such thing, or it lies outside the actor's scope: the two are told apart to nobody. */
public class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotFound(String what) {
        super(what);
    }
}
