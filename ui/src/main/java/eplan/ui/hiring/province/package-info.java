/** A province's hiring year on screen: its strip, the request, the evaluation, the approval, contracts and instalments. */
@NullMarked
package eplan.ui.hiring.province;

import org.jspecify.annotations.NullMarked;
