package eplan.ui.board;

import eplan.people.Actors;
import eplan.registry.Registry;
import eplan.shared.BusinessClock;
import eplan.status.ProvinceBoard;
import eplan.timeline.Timelines;
import org.springframework.stereotype.Component;

/** The faces that the board works with, handed on as one. */
@Component
record BoardFaces(ProvinceBoard board, Registry registry, Timelines timelines, Actors actors, BusinessClock clock) {}
