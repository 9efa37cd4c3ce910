/** A service contract on screen: signing it, its documents, instalments and their acceptance, ending it early. */
@NullMarked
package eplan.ui.hiring.contract;

import org.jspecify.annotations.NullMarked;
