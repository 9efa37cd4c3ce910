package eplan.hiring;

import eplan.hiring.Contracts.NewContract;
import eplan.hiring.Contracts.Part;
import eplan.shared.Baht;
import eplan.shared.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What a new contract says about money, instalments and people. Amounts are baht, exact to the satang. */
final class SigningParts {

    private static final int SATANG = 2;
    private static final int RATE_DECIMALS = 4;
    private static final BigDecimal TOO_MUCH = new BigDecimal("1000000000000");
    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TELEPHONE = 60;

    private SigningParts() {}

    /** @throws Refused for instalments that leave a day out or count one twice, or do not add up to the amount */
    static void instalments(NewContract wanted) {
        amount(wanted.amount());
        List<Part> parts = wanted.instalments();
        if (parts.size() > Contracts.MOST_INSTALMENTS) {
            throw new Refused("refused.contract.instalments-many", Contracts.MOST_INSTALMENTS);
        }
        LocalDate next = wanted.from();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (!part.from().equals(next) || part.to().isBefore(part.from())) {
                throw new Refused("refused.contract.instalments-gap", i + 1, next);
            }
            next = part.to().plusDays(1);
        }
        if (!next.equals(wanted.to().plusDays(1))) {
            throw new Refused("refused.contract.instalments-end", wanted.to());
        }
        sum(wanted);
    }

    private static void amount(BigDecimal amount) {
        if (amount.signum() <= 0 || fraction(amount, SATANG) || amount.compareTo(TOO_MUCH) >= 0) {
            throw new Refused("refused.contract.amount");
        }
    }

    private static void sum(NewContract wanted) {
        for (Part part : wanted.instalments()) {
            if (part.amount().signum() < 0 || fraction(part.amount(), SATANG)) {
                throw new Refused("refused.contract.instalments-amount");
            }
        }
        BigDecimal sum = wanted.instalments().stream().map(Part::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(wanted.amount()) != 0) {
            throw new Refused("refused.contract.instalments-sum", Baht.format(sum), Baht.format(wanted.amount()));
        }
    }

    /** @throws Refused for a rate outside 0 to 1 percent a day, or finer than a ten-thousandth */
    static void penaltyRate(BigDecimal rate) {
        if (rate.signum() < 0 || rate.compareTo(BigDecimal.ONE) > 0 || fraction(rate, RATE_DECIMALS)) {
            throw new Refused("refused.contract.penalty");
        }
    }

    private static boolean fraction(BigDecimal number, int decimals) {
        return number.stripTrailingZeros().scale() > decimals;
    }

    /** @throws Refused without number or name, or for texts that are too long */
    static void texts(NewContract wanted) {
        mustHave(wanted.number(), LONGEST_NUMBER, "refused.contract.number");
        mustHave(wanted.contractor(), LONGEST_NAME, "refused.contract.name");
        if (wanted.telephone().strip().length() > LONGEST_TELEPHONE) {
            throw new Refused("refused.contract.telephone", LONGEST_TELEPHONE);
        }
    }

    private static void mustHave(String text, int longest, String otherwise) {
        if (text.isBlank() || text.strip().length() > longest) {
            throw new Refused(otherwise, longest);
        }
    }
}
