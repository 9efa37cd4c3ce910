package eplan.hiring;

/** The days within which things are to be done, as they are now. */
@FunctionalInterface
interface HiringTerms {

    HiringYears.Terms now();
}
