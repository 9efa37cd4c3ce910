/** The way out for mail: any SMTP server. Without one that is set there is none. */
@NullMarked
package eplan.integration.mail;

import org.jspecify.annotations.NullMarked;
