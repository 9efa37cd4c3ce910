package eplan.ui.hiring.province;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import eplan.hiring.Contracts.ContractLine;
import eplan.hiring.Contracts.Signing;
import eplan.ui.casework.Words;
import eplan.ui.hiring.HiringFiles;
import eplan.ui.hiring.HiringLinks;
import java.util.List;

/** The year's contracts, the way to sign another, and the list as XLSX. */
final class ContractsPart extends Div {
    private static final long serialVersionUID = 1L;

    ContractsPart(InProvince here) {
        addClassName("hiring-parts");
        List<ContractLine> contracts = here.forms().contracts().of(here.year(), here.id());
        Div acts = new Div();
        acts.addClassName("hiring-acts");
        add(new H2(Words.of("hiringprovince.contracts", contracts.size())), acts);
        if (here.reader().writesForProvince()) {
            sign(here, acts);
        }
        if (contracts.isEmpty()) {
            add(new Paragraph(Words.of("hiringprovince.contracts.none")));
            return;
        }
        acts.add(HiringFiles.xlsx(
                Words.of("hiringprovince.contracts.xlsx"),
                here.file("contracts"),
                () -> here.forms().contracts().xlsx(here.year(), here.id())));
        add(new ContractTable(contracts), new RenewalsCard(here, here.year()));
    }

    /** The way to the form, or what it waits for. */
    private static void sign(InProvince here, Div acts) {
        Signing signing = here.forms().contracts().signing(here.year(), here.id());
        if (!signing.approved()) {
            acts.add(waits("hiringprovince.sign.approval"));
        } else if (signing.budgetOn() == null) {
            acts.add(waits("hiringprovince.sign.budget"));
        } else if (signing.left() == 0) {
            acts.add(waits("hiringprovince.sign.full"));
        } else {
            Anchor sign = new Anchor(
                    HiringLinks.sign(here.code(), here.year()), Words.of("hiringprovince.sign", signing.left()));
            sign.addClassNames("button-link", "primary");
            acts.add(sign);
        }
    }

    private static Paragraph waits(String key) {
        Paragraph waits = new Paragraph(Words.of(key));
        waits.addClassName("muted");
        return waits;
    }
}
