package eplan.people;

import org.springframework.security.access.AccessDeniedException;

/** The account of who is signed in was closed in the meantime: there is nothing left that they may do. */
public class NoLongerHere extends AccessDeniedException {
    private static final long serialVersionUID = 1L;

    public NoLongerHere() {
        super("the account is closed");
    }
}
