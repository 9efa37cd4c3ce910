package eplan.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import eplan.e2e.HiringContractPage.Signed;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A province's hiring year in Chromium, from its request to the first accepted instalment, with headquarters' parts. The documents are
 * late: 15 days after 28 July 2554 is a holiday before a weekend, so that they are due on Monday 15 August and chased from Tuesday on.
 */
class HiringE2E {

    private static final double PATIENCE = 30_000;
    private static final String CONTRACTOR = "นางสาวดวงใจ อันดามัน";
    private static final String DUE = "15 ส.ค. 2554";
    private static final String REASON = "สำเนาสัญญาขาดหน้าที่ 2";

    @TempDir
    Path data;

    @Test
    void aProvinceGoesFromItsRequestToTheFirstAcceptedInstalmentAndALateDocumentIsChasedFromTheRightDayOn()
            throws Exception {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        try (var application = RunningApplication.start(data, "--eplan.embedded.provinces=83");
                var browser = Browser.open(application.address());
                var stored = StoredData.in(data)) {
            application.await(line -> line.contains("fiscal year 2554 is open for all"));
            var hq = new ChasingPage(signedIn(application, browser, "hq"));
            var head = new ChasingPage(signedIn(application, browser, "phuket.head"));
            var officer = new ChasingPage(signedIn(application, browser, "phuket.officer1"));
            Signed signed =
                    fromTheLetterToTheSignature(hq, head, stored, () -> acceptScores(application, browser, stored));
            theDocumentsAreLateReturnedAndAccepted(hq, head, stored, signed.address());
            ClockPage.advance(hq.page(), "31/10/2554", "31 ตุลาคม 2554");
            var analyst = new ChasingPage(browser.signedIn(HiringContractPage.USERNAME, signed.password()));
            new HiringContractPage(analyst, stored).deliversTheFirstInstalment();
            new HiringContractPage(officer, stored).acceptsTheFirstInstalment(signed.address());
            everybodyCanUseTheScreens(hq, head, analyst, stored, signed.address());
        }
    }

    private static Page signedIn(RunningApplication application, Browser browser, String name) {
        return browser.signedIn(name, application.password(name));
    }

    /** Every analyst, so that the summary waits for nobody's days to object. */
    private static void acceptScores(RunningApplication application, Browser browser, StoredData stored) {
        for (String name : HiringScorePage.analysts(stored)) {
            var analyst = new ChasingPage(signedIn(application, browser, name));
            new HiringScorePage(analyst, stored).accepts(name);
        }
    }

    /** @param scores what the analysts do about theirs */
    private static Signed fromTheLetterToTheSignature(
            ChasingPage hq, ChasingPage head, StoredData stored, Runnable scores) throws Exception {
        var nation = new HiringNationPage(hq, stored);
        var province = new HiringProvincePage(head, stored);
        province.givesEveryLaoItsAnalyst();
        ClockPage.advanceUnsimulated(hq.page(), "19/7/2554", "19 กรกฎาคม 2554");
        nation.takesHeadcountOf("83", "ภูเก็ต", 3);
        nation.opensTheYear();
        province.sendsTheRequest();
        scores.run();
        province.evaluates();
        province.approves(CONTRACTOR, "19/7/2554");
        province.waitsForTheBudget();
        ClockPage.advance(hq.page(), "28/7/2554", "28 กรกฎาคม 2554");
        nation.releasesTheBudget("ภูเก็ต");
        return new HiringContractPage(head, stored).signs(CONTRACTOR, DUE);
    }

    private static void theDocumentsAreLateReturnedAndAccepted(
            ChasingPage hq, ChasingPage head, StoredData stored, String address) {
        var nation = new HiringNationPage(hq, stored);
        var province = new HiringProvincePage(head, stored);
        var contract = new HiringContractPage(head, stored);
        ClockPage.advance(hq.page(), "15/8/2554", "15 สิงหาคม 2554");
        province.chasesNothingOf(CONTRACTOR);
        ClockPage.advance(hq.page(), "16/8/2554", "16 สิงหาคม 2554");
        province.isAskedToChase(CONTRACTOR, DUE);
        contract.sendsDocuments(address);
        nation.returnsDocuments(REASON);
        province.chasesNothingOf(CONTRACTOR);
        contract.sendsThemAgain(address, REASON);
        nation.acceptsDocuments();
    }

    private static void everybodyCanUseTheScreens(
            ChasingPage hq, ChasingPage head, ChasingPage analyst, StoredData stored, String contract) {
        String step = "/hiring/step/" + stored.number("select max(id) from eplan.hiring_step");
        String score = "/hiring/score/" + stored.number("select min(id) from eplan.system_score");
        var every = new EveryScreen();
        var screens = new HiringScreens(every);
        every.atEachWidth(hq, () -> {
            screens.nation(hq);
            screens.one(hq, score);
        });
        every.atEachWidth(head, () -> {
            screens.province(head);
            screens.one(head, contract);
            screens.one(head, step);
        });
        every.atEachWidth(analyst, () -> screens.one(analyst, "/hiring/mine"));
        every.tell();
    }
}
