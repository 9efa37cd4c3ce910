/** Spreadsheet files, out and in, by Apache POI and Commons CSV. Trusts no file; knows no rule of any item. */
@NullMarked
package eplan.integration.spreadsheets;

import org.jspecify.annotations.NullMarked;
