package eplan.ui.hiring.contract;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import eplan.hiring.Contracts.NewContract;
import eplan.hiring.Contracts.Signed;
import eplan.hiring.Contracts.Signing;
import eplan.shared.ContractId;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.Words;
import eplan.ui.hiring.Confirm;
import eplan.ui.hiring.FormMistakes;
import eplan.ui.hiring.HiringWords;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The contract to be signed: with whom, for how long and how much, its instalments, the LAOs that are handed over. */
final class SignForm extends Div {
    private static final long serialVersionUID = 1L;

    private final transient ContractPageFaces faces;
    private final transient Signing signing;
    private final transient Consumer<Signed> signed;
    private final FormMistakes mistakes = new FormMistakes();
    private final WhoFields who;
    private final TermFields term;
    private final InstalmentRows rows = new InstalmentRows(this::divide);
    private final HandOverList laos;

    /** @param signed told what came of it */
    SignForm(ContractPageFaces faces, Signing signing, Consumer<Signed> signed) {
        this.faces = faces;
        this.signing = signing;
        this.signed = signed;
        this.who = new WhoFields(signing, faces.renewals().notKept(signing.year(), signing.province()));
        this.term = new TermFields(signing.year(), faces.reader().today(), this::termChanged);
        this.laos = new HandOverList(signing.laos());
        addClassName("hiring-parts");
        Button sign = new Button(Words.of("signpage.sign"), press -> check());
        sign.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div foot = new Div(sign);
        foot.addClassName("hiring-acts");
        add(
                mistakes,
                section("signpage.who", who),
                section("signpage.term", term),
                section("signpage.instalments", rows),
                section("signpage.laos", laos),
                foot);
    }

    /** Filled in for who goes on from this contract of the year before. */
    SignForm renewing(ContractId before) {
        who.renew(before);
        return this;
    }

    private static Section section(String title, Component fields) {
        Section section = new Section(new H2(Words.of(title)), fields);
        section.addClassNames("card", "hiring-part");
        return section;
    }

    /** Instalments follow the term until somebody changes them by hand. */
    private void termChanged() {
        if (rows.untouched()) {
            divide();
        }
        rows.showSum(term.amount());
    }

    private void divide() {
        LocalDate from = term.from();
        LocalDate to = term.to();
        BigDecimal amount = term.amount();
        if (from != null && to != null && amount != null && !to.isBefore(from)) {
            Attempt.to(() -> rows.show(faces.contracts().monthly(from, to, amount)), rows::refuse, () -> {});
        }
        rows.showSum(amount);
    }

    private void check() {
        mistakes.clear();
        who.check(mistakes);
        term.check(mistakes);
        rows.check(mistakes, term.amount());
        if (!mistakes.none()) {
            return;
        }
        NewContract contract = read();
        if (contract != null) {
            Confirm.ask(
                    Words.of("signpage.sign"),
                    Words.of(
                            "signpage.sign.why",
                            contract.contractor(),
                            HiringWords.baht(contract.amount()),
                            contract.from(),
                            contract.to(),
                            contract.laos().size()),
                    Words.of("signpage.sign"),
                    () -> sign(contract));
        }
    }

    /** Null while something is missing, which {@link #check} says. */
    private @Nullable NewContract read() {
        LocalDate signedOn = term.signedOn();
        LocalDate from = term.from();
        LocalDate to = term.to();
        BigDecimal amount = term.amount();
        BigDecimal rate = term.rate();
        if (signedOn == null || from == null || to == null || amount == null || rate == null) {
            return null;
        }
        return new NewContract(
                term.number(),
                who.candidate(),
                who.contractor(),
                who.idNumber(),
                who.telephone(),
                who.account(),
                who.username(),
                who.renews(),
                signedOn,
                from,
                to,
                amount,
                rate,
                rows.parts(),
                laos.chosen(),
                who.despite());
    }

    private void sign(NewContract contract) {
        Attempt.byKey(
                () -> signed.accept(faces.contracts().sign(signing.year(), signing.province(), contract)),
                this::refused,
                () -> mistakes.say(Words.of("error.stale")));
    }

    private void refused(String key, String why) {
        Focusable<?> field = fieldOf(key);
        if (field == null) {
            mistakes.say(why);
        } else {
            mistakes.lead(why, field);
        }
    }

    /** The field that a rule is about; null for none of them. */
    private @Nullable Focusable<?> fieldOf(String rule) {
        if (rule.startsWith("refused.contract.instalments-")) {
            return rows.first();
        }
        Focusable<?> ofPerson = who.fieldOf(rule);
        return ofPerson == null ? term.fieldOf(rule) : ofPerson;
    }
}
