package eplan.ui.processes;

import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import org.jspecify.annotations.Nullable;

/** Whose cases are counted: of which model, in which year, where. @param province null for the nation */
record Wanted(String model, FiscalYear year, @Nullable ProvinceId province) {}
