package eplan.integration.papers;

import eplan.hiring.HiringPapers.AcceptancePaper;
import eplan.hiring.Instalments.Figures;
import eplan.shared.Baht;
import java.math.BigDecimal;
import java.util.List;

/** The record of an acceptance (ใบตรวจรับงาน): what was contracted, delivered and accepted, and what is paid for it. */
final class AcceptanceRecord {

    private static final List<Float> COLUMNS = List.of(7f, 3f);

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
        paper.title(text.say("paper.acceptance.title"));
        paper.title(text.say("paper.office", facts.provinceTh()));
        paper.gap();
        contract();
        paper.gap();
        work(facts.figures());
        paper.gap();
        acceptance();
        for (String inspector : facts.inspectors()) {
            paper.signature(List.of(text.say("paper.signed.inspector"), text.say("paper.signed.name", inspector)));
        }
        return paper.finished();
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
        }
        if (!facts.remark().isBlank()) {
            paper.paragraph(text.say("paper.acceptance.remark", facts.remark()));
        }
    }
}
