package eplan.people;

import eplan.people.Substitutions.Stand;
import eplan.shared.AccountId;

/**
 * Somebody is to stand in for somebody else, or no more. Published in the transaction that changes it.
 *
 * @param ended it was ended before its last day
 */
public record SubstitutionChanged(AccountId absent, Stand stand, boolean ended, String reason) {}
