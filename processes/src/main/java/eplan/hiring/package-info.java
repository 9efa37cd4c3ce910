/**
 * The analyst hiring cycle (letter ว 1353, notes 2 and 3): headcount, requests, evaluations and scores, budget, contracts, instalments.
 * Uses shared, people, audit, registry, timeline, plan (spreadsheets), cycle and the engine.
 */
@NullMarked
package eplan.hiring;

import org.jspecify.annotations.NullMarked;
