package eplan.ui.hiring.step;

import eplan.hiring.HiringChases;
import eplan.hiring.HiringExtensions;
import eplan.hiring.HiringSteps;
import eplan.hiring.HiringYears;
import eplan.registry.Registry;
import eplan.ui.casework.InPlace;
import eplan.ui.hiring.HiringReader;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The faces that the page of a step works with, handed on as one. */
@Component
@Lazy // asked for by views only
record HiringStepFaces(
        HiringSteps steps,
        HiringChases chases,
        HiringExtensions later,
        HiringYears years,
        Registry registry,
        HiringReader reader) {

    /** The same, to act in somebody's place. */
    HiringStepFaces in(InPlace place) {
        return new HiringStepFaces(
                place.of(HiringSteps.class, steps),
                place.of(HiringChases.class, chases),
                place.of(HiringExtensions.class, later),
                years,
                registry,
                reader);
    }
}
