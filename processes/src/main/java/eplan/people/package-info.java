/** Accounts, roles and scope: who may see and do what. Uses shared only. */
@NullMarked
package eplan.people;

import org.jspecify.annotations.NullMarked;
