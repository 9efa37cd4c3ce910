package eplan.integration.papers;

import eplan.hiring.HiringPapers.AcceptancePaper;
import eplan.hiring.Instalments.Delivery;
import eplan.hiring.Instalments.Figures;
import eplan.shared.Baht;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The record of an acceptance (ใบตรวจรับงาน): what was contracted, delivered and accepted, and what is paid for it. */
final class AcceptanceRecord {

    private static final List<Float> COLUMNS = List.of(7f, 3f);

    /** Lines of the acceptance without a remark, and of each signature: they stay on one page, so that nobody signs a page without it. */
    private static final int ACCEPTED = 4;

    private static final int SIGNED = 3;

    private final AcceptancePaper facts;
    private final PaperText text;
    private final Paper paper;

    private AcceptanceRecord(AcceptancePaper facts, PaperText text) {
        this.facts = facts;
        this.text = text;
        this.paper = new Paper(text.say("paper.acceptance.title"));
    }

    static byte[] of(AcceptancePaper facts, PaperText text) {
        return new AcceptanceRecord(facts, text).made();
    }

    private byte[] made() {
        head();
        contract();
        paper.gap();
        work(facts.figures());
        paper.gap();
        paper.room((ACCEPTED + SIGNED * facts.inspectors().size()) * Paper.LINE);
        acceptance();
        for (String inspector : facts.inspectors()) {
            paper.signature(List.of(text.say("paper.signed.inspector"), text.say("paper.signed.name", inspector)));
        }
        return paper.finished();
    }

    /** Where and when it was written. */
    private void head() {
        paper.slot();
        paper.right(text.say("paper.acceptance.place", text.say("paper.office", facts.provinceTh())));
        paper.fromMiddle(text.say("paper.day", PaperText.day(facts.acceptedOn())));
        paper.gap();
        paper.title(text.say("paper.acceptance.title"));
        paper.gap();
    }

    private void contract() {
        paper.paragraph(text.say(
                "paper.acceptance.contract",
                facts.contractNumber(),
                PaperText.day(facts.signedOn()),
                facts.provinceTh(),
                facts.contractor()));
        paper.paragraph(text.say(
                "paper.acceptance.delivered",
                Integer.toString(facts.instalment()),
                Integer.toString(facts.instalments()),
                PaperText.day(facts.from()),
                PaperText.day(facts.to()),
                PaperText.day(facts.due()),
                PaperText.day(facts.deliveredOn())));
        paper.paragraph(
                facts.lateDays() == 0
                        ? text.say("paper.acceptance.in-time")
                        : text.say("paper.acceptance.late", Integer.toString(facts.lateDays())));
        if (facts.deliveries().size() > 1) {
            paper.paragraph(text.say("paper.acceptance.late.how", late()));
        }
    }

    /** How the days of delay come about: what came back for correction was delivered more than once. */
    private String late() {
        List<Delivery> deliveries = facts.deliveries();
        return IntStream.range(0, deliveries.size())
                .mapToObj(i -> late(
                        i == 0 ? "paper.acceptance.late.first" : "paper.acceptance.late.correction", deliveries.get(i)))
                .collect(Collectors.joining(", "));
    }

    private String late(String key, Delivery one) {
        return text.say(key, PaperText.day(one.on()), Integer.toString(one.lateDays()));
    }

    private void work(Figures figures) {
        PaperTable table =
                new PaperTable(paper, COLUMNS, List.of(text.say("paper.acceptance.work"), text.say("paper.count")));
        row(table, "paper.acceptance.laos", figures.laos());
        row(table, "paper.acceptance.looks", figures.looks());
        row(table, "paper.acceptance.laos-looked", figures.laosLooked());
        row(table, "paper.acceptance.chased", figures.chased());
        row(table, "paper.acceptance.laos-chased", figures.laosChased());
        row(table, "paper.acceptance.on-behalf", figures.onBehalf());
        row(table, "paper.acceptance.verified", figures.verified());
        row(table, "paper.acceptance.completed", figures.completed());
    }

    private void row(PaperTable table, String key, int count) {
        table.row(List.of(text.say(key), Integer.toString(count)));
    }

    private void acceptance() {
        paper.paragraph(
                text.say("paper.acceptance.accepted", PaperText.day(facts.acceptedOn()), Baht.format(facts.amount())));
        if (facts.penalty().signum() > 0) {
            BigDecimal paid = facts.amount().subtract(facts.penalty());
            paper.paragraph(text.say("paper.acceptance.penalty", Baht.format(facts.penalty()), Baht.format(paid)));
        } else if (facts.lateDays() > 0) {
            paper.paragraph(text.say("paper.acceptance.no-penalty"));
        }
        if (!facts.remark().isBlank()) {
            paper.paragraph(text.say("paper.acceptance.remark", facts.remark()));
        }
    }
}
