/** Messages about a case (ข้อความในระบบ): threads, writing, questions to headquarters. Text of people is shown as text, never as markup. */
@NullMarked
package eplan.ui.messages;

import org.jspecify.annotations.NullMarked;
