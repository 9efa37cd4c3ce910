/** Tools that tests of every module share: the database, the clock, the signed-in actor. */
package eplan.testing;
