package eplan.ui.hiring.province;

import eplan.registry.Registry.ProvinceView;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import eplan.ui.hiring.Here;
import eplan.ui.hiring.HiringReader;

/**
 * Which province and year the parts of the page are about.
 *
 * @param changed reads the page again
 */
record InProvince(ProvinceHiringFaces faces, ProvinceView province, FiscalYear year, Runnable changed) implements Here {

    ProvinceForms forms() {
        return faces.forms();
    }

    HiringReader reader() {
        return faces.reader();
    }

    ProvinceId id() {
        return province.id();
    }

    String code() {
        return province.code();
    }

    /** A name for files, such as {@code hiring-2555-30-contracts}. */
    String file(String what) {
        return "hiring-" + year + "-" + code() + "-" + what;
    }
}
