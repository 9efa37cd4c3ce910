package eplan.people;

/** A signed-in principal that knows its actor; what every way of signing in (form, OpenID Connect) must end in. */
public interface HasActor {
    Actor actor();
}
