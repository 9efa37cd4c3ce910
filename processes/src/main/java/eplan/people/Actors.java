package eplan.people;

import java.util.function.Supplier;

/** Who is acting now. */
public interface Actors {

    /**
     * The actor behind the current call.
     *
     * @throws org.springframework.security.access.AccessDeniedException when nobody is signed in
     */
    Actor current();

    /** Runs {@code work} as the system itself: jobs, first start. The former actor is restored afterwards. */
    <T> T asSystem(Supplier<T> work);

    /** Runs {@code work} as {@code actor}: the simulation acts as LAO staff through the services people use. */
    <T> T as(Actor actor, Supplier<T> work);
}
