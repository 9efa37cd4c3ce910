package eplan.plan;

import static eplan.plan.Offices.doing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.people.Actors;
import eplan.plan.Attachments.Attachment;
import eplan.plan.EntryRecords.Status;
import eplan.plan.EntrySheets.RowEdit;
import eplan.registry.RegistrySetup;
import eplan.shared.NotFound;
import eplan.shared.Refused;
import eplan.testing.EplanTest;
import eplan.testing.SettableClock;
import eplan.timeline.Timelines;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Files beside a record: what is taken, who reads it, and that nothing is ever gone. */
@EplanTest
class AttachmentsIT {

    private static final byte[] PDF = "%PDF-1.4 ข้อบัญญัติ".getBytes(StandardCharsets.UTF_8);
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0};
    private static final byte[] EXE = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0};

    @Autowired
    Attachments attachments;

    @Autowired
    EntryRecords records;

    @Autowired
    EntrySheets sheets;

    @Autowired
    Actors actors;

    @Autowired
    RegistrySetup setup;

    @Autowired
    Timelines timelines;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    private Offices offices;
    private RecordKey ordinance;
    private RecordKey drugs;

    @BeforeEach
    void empty() {
        offices = Offices.of(actors, setup, timelines, clock, jdbc);
        ordinance = offices.key(Ordinances.ITEM, "budget-q2");
        drugs = offices.key(MonthlyMenus.DRUGS, "monthly-10");
    }

    private Attachment add(RecordKey key, String name, byte[] content) {
        return offices.asStaff(() -> attachments.add(key, name, content, null));
    }

    private List<Attachment> listed(RecordKey key) {
        return offices.asStaff(() -> attachments.of(key));
    }

    private static void refused(String key, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(Refused.class).extracting("key").isEqualTo(key);
    }

    @Test
    void keepsTheContentAndTellsWhoAddedIt() {
        Attachment added = add(ordinance, "ข้อบัญญัติ.pdf", PDF);
        assertThat(added)
                .extracting(Attachment::name, Attachment::mediaType, Attachment::size, Attachment::by)
                .containsExactly("ข้อบัญญัติ.pdf", "application/pdf", PDF.length, "Suda");
        assertThat(listed(ordinance)).containsExactly(added);
        var content = offices.asOfficer(() -> attachments.read(ordinance, added.id()));
        assertThat(content.bytes()).isEqualTo(PDF);
        assertThat(content.file()).isEqualTo(added);
    }

    @Test
    void isBesideTheRecordOfTheYearWhateverThePeriod() {
        add(ordinance, "a.pdf", PDF);
        assertThat(listed(offices.key(Ordinances.ITEM, "special-1"))).hasSize(1);
        assertThat(listed(drugs)).isEmpty();
    }

    @Test
    void aFileAloneMakesADraftThatLacksTheRest() {
        add(ordinance, "a.pdf", PDF);
        assertThat(offices.asStaff(() -> records.state(ordinance)).status()).isEqualTo(Status.DRAFT);
        assertThat(jdbc.sql("select errors from eplan.entry_record")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void knowsAFileByItsContent() {
        assertThat(add(ordinance, "a.JPG", JPEG).mediaType()).isEqualTo("image/jpeg");
        assertThat(add(ordinance, "a.jpeg", JPEG).mediaType()).isEqualTo("image/jpeg");
        assertThat(add(ordinance, "a.png", PNG).mediaType()).isEqualTo("image/png");
        assertThat(add(ordinance, "scan 0001", PNG).name()).isEqualTo("scan 0001.png");
    }

    @Test
    void refusesWhatIsNoPdfAndNoPictureWhateverItsName() {
        refused("refused.attachment.kind", () -> add(ordinance, "ข้อบัญญัติ.pdf", EXE));
        refused("refused.attachment.kind", () -> add(ordinance, "a.png", new byte[] {(byte) 0x89, 'P'}));
        refused("refused.attachment.empty", () -> add(ordinance, "a.pdf", new byte[0]));
        assertThat(listed(ordinance)).isEmpty();
        assertThat(offices.asStaff(() -> records.state(ordinance)).status()).isEqualTo(Status.UNTOUCHED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.exe", "a.pdf.exe", "a.png", "a.docx", "a.7z"})
    void refusesANameThatSaysSomethingElseThanTheContent(String name) {
        refused("refused.attachment.extension", () -> add(ordinance, name, PDF));
    }

    @Test
    void takesTwentyMegabytesAndNotAByteMore() {
        byte[] largest = Arrays.copyOf(PDF, Attachments.LARGEST);
        assertThat(add(ordinance, "a.pdf", largest).size()).isEqualTo(Attachments.LARGEST);
        byte[] larger = Arrays.copyOf(PDF, Attachments.LARGEST + 1);
        refused("refused.attachment.large", () -> add(ordinance, "a.pdf", larger));
    }

    @ParameterizedTest
    @CsvSource({
        "C:\\Users\\สุดา\\แผน.pdf,แผน.pdf",
        "../../etc/passwd,passwd.pdf",
        "แผน 1.2554,แผน 1.2554.pdf",
        ".pdf,attachment.pdf"
    })
    void cleansNames(String typed, String kept) {
        assertThat(add(ordinance, typed, PDF).name()).isEqualTo(kept);
    }

    @Test
    void namesHoldNothingInvisible() {
        assertThat(add(ordinance, " a\u0000\u0007\n\u202Eb.PDF", PDF).name()).isEqualTo("ab.PDF");
    }

    @Test
    void cutsNamesToTwoHundredCharactersAndLeavesTheirEnd() {
        assertThat(add(ordinance, "ก".repeat(300) + ".pdf", PDF).name())
                .hasSize(200)
                .endsWith("ก.pdf");
    }

    @Test
    void aRecordHasAtMostTwentyFiles() {
        for (int i = 0; i < Attachments.MOST; i++) {
            add(ordinance, i + ".pdf", PDF);
        }
        refused("refused.attachment.many", () -> add(ordinance, "21.pdf", PDF));
        long first = listed(ordinance).getFirst().id();
        offices.asStaff(doing(() -> attachments.remove(ordinance, first, null)));
        assertThat(add(ordinance, "21.pdf", PDF).name()).isEqualTo("21.pdf");
    }

    @Test
    void removedIsNoLongerListedButStaysOnRecord() {
        long id = add(ordinance, "a.pdf", PDF).id();
        offices.asAnalyst(doing(() -> attachments.remove(ordinance, id, "ไฟล์ผิด")));
        assertThat(listed(ordinance)).isEmpty();
        assertThatThrownBy(() -> offices.asStaff(() -> attachments.read(ordinance, id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> offices.asStaff(doing(() -> attachments.remove(ordinance, id, null))))
                .isInstanceOf(NotFound.class);
        assertThat(jdbc.sql("select removed_by || ' ' || length(content) from eplan.attachment")
                        .query(String.class)
                        .single())
                .isEqualTo("Mana " + PDF.length);
        assertThat(jdbc.sql("select action || ' ' || coalesce(reason, '-') from eplan.audit_entry"
                                + " where action like 'attachment.%' and subject = ? order by id desc limit 2")
                        .param("lao:" + offices.lao().value())
                        .query(String.class)
                        .list())
                .containsExactly("attachment.removed ไฟล์ผิด", "attachment.added -");
    }

    @Test
    void aCompleteRecordTakesFilesAndGivesNoneUp() {
        long id = add(drugs, "a.pdf", PDF).id();
        var none = new RowEdit(MonthlyMenus.ANSWER, Row.NEW, Row.NEW.with(MonthlyMenus.NOTHING, true));
        long version =
                offices.asStaff(() -> sheets.save(drugs, List.of(none), null)).version();
        offices.asStaff(doing(() -> records.complete(drugs, version, null)));
        add(drugs, "b.pdf", PDF);
        assertThat(offices.asStaff(() -> records.state(drugs)).status()).isEqualTo(Status.COMPLETE);
        refused("refused.record.complete", () -> offices.asStaff(doing(() -> attachments.remove(drugs, id, null))));
        assertThat(listed(drugs)).hasSize(2);
    }

    @Test
    void aFileOfAnotherRecordIsNotFound() {
        long id = add(ordinance, "a.pdf", PDF).id();
        add(drugs, "b.pdf", PDF);
        assertThatThrownBy(() -> offices.asStaff(() -> attachments.read(drugs, id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> offices.asStaff(doing(() -> attachments.remove(drugs, id, null))))
                .isInstanceOf(NotFound.class);
        assertThat(listed(ordinance)).hasSize(1);
    }

    @Test
    void anAnalystSaysWhyAnOfficerOnlyReadsAndAnotherProvinceFindsNothing() {
        long id = add(ordinance, "a.pdf", PDF).id();
        refused(
                "refused.onBehalf.reason",
                () -> offices.asAnalyst(() -> attachments.add(ordinance, "b.pdf", PDF, null)));
        assertThatThrownBy(() -> offices.asOfficer(() -> attachments.add(ordinance, "b.pdf", PDF, "why")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> offices.asForeignAnalyst(() -> attachments.of(ordinance)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> offices.asForeignAnalyst(() -> attachments.read(ordinance, id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> offices.asForeignAnalyst(() -> attachments.add(ordinance, "b.pdf", PDF, "why")))
                .isInstanceOf(NotFound.class);
    }
}
