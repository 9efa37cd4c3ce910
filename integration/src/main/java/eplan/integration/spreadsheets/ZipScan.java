package eplan.integration.spreadsheets;

import eplan.shared.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;

/**
 * Looks through a workbook, part by part and keeping none, before POI builds it in memory. Reads from the front as POI
 * does, so that both see the same parts.
 */
final class ZipScan {

    /** 5,000 rows of long texts unpack to some 20 MB. */
    private static final long MOST_BYTES = 64L * 1024 * 1024;

    /** An honest workbook unpacks to 5 to 20 times its size. */
    private static final long HIGHEST_RATIO = 100;

    /** Below this no ratio harms. */
    private static final long HARMLESS_BYTES = 1024 * 1024;

    /** Pictures and the like, which nobody reads. */
    private static final long MOST_OTHER_BYTES = 4L * 1024 * 1024;

    private static final int MOST_PARTS = 300;
    private static final Set<String> ESSENTIAL = Set.of("[content_types].xml", "xl/workbook.xml");

    private final long packed;
    private final XmlScan xml = new XmlScan();
    private final Set<String> names = new HashSet<>();
    private long unpacked;
    private long other;

    private ZipScan(long packed) {
        this.packed = packed;
    }

    /** @throws Refused when the file is no workbook, or holds what a data file does not */
    static void check(byte[] file) throws IOException, XMLStreamException {
        ZipScan scan = new ZipScan(file.length);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                scan.part(part.getName().toLowerCase(Locale.ROOT), zip);
            }
        }
        if (!scan.names.containsAll(ESSENTIAL)) {
            throw new Refused("refused.sheet.type");
        }
    }

    private void part(String name, ZipInputStream zip) throws IOException, XMLStreamException {
        if (name.startsWith("/") || name.contains("..") || name.contains("\\") || !names.add(name)) {
            throw new ZipException("a part's name leads astray or comes twice");
        }
        if (names.size() > MOST_PARTS) {
            throw new Refused("refused.sheet.bomb");
        }
        Forbidden.check(name);
        InputStream content = new Counted(zip);
        if (name.endsWith(".xml") || name.endsWith(".rels")) {
            xml.part(content);
        } else {
            other(content);
        }
        content.transferTo(OutputStream.nullOutputStream());
    }

    private void other(InputStream content) throws IOException {
        other += content.transferTo(OutputStream.nullOutputStream());
        if (other > MOST_OTHER_BYTES) {
            throw new Refused("refused.sheet.embedded");
        }
    }

    private void count(int bytes) {
        unpacked += Math.max(bytes, 0);
        if (unpacked > MOST_BYTES || (unpacked > HARMLESS_BYTES && unpacked / packed > HIGHEST_RATIO)) {
            throw new Refused("refused.sheet.bomb");
        }
    }

    /** One part's content, counted as it unpacks; closing it leaves the ZIP open. */
    private final class Counted extends InputStream {

        private final ZipInputStream zip;

        Counted(ZipInputStream zip) {
            this.zip = zip;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = zip.read(into, from, length);
            count(read);
            return read;
        }
    }
}
