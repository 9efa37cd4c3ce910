package eplan.ui.hiring.contract;

import eplan.hiring.ContractEnds;
import eplan.hiring.Contracts;
import eplan.hiring.Contracts.ContractView;
import eplan.hiring.Instalments;
import eplan.shared.ContractId;
import eplan.ui.hiring.Here;
import eplan.ui.hiring.HiringReader;

/**
 * Which contract the parts of the page are about.
 *
 * @param changed reads the page again
 */
record InContract(ContractPageFaces faces, ContractView view, Runnable changed) implements Here {

    ContractId id() {
        return view.line().id();
    }

    Contracts contracts() {
        return faces.contracts();
    }

    ContractEnds ends() {
        return faces.ends();
    }

    Instalments instalments() {
        return faces.instalments();
    }

    HiringReader reader() {
        return faces.reader();
    }
}
