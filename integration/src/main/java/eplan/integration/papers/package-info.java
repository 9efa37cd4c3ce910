/** Official papers as PDF, by OpenPDF: Sarabun 16 points, left margin 3 cm, right 2 cm, Thai digits. */
@NullMarked
package eplan.integration.papers;

import org.jspecify.annotations.NullMarked;
