package eplan.integration.spreadsheets;

import eplan.plan.Spreadsheets;
import eplan.shared.Refused;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Writes workbooks and CSV, and reads both; a workbook is looked through before POI opens it. */
@Component
class PoiSpreadsheets implements Spreadsheets {

    private static final Logger LOG = LoggerFactory.getLogger(PoiSpreadsheets.class);
    private static final int MEGABYTE = 1024 * 1024;

    @Override
    public byte[] template(Table table) {
        return WorkbookWriter.write(table, List.of());
    }

    @Override
    public byte[] xlsx(Table table, List<Map<String, Object>> rows) {
        return WorkbookWriter.write(table, rows);
    }

    @Override
    public byte[] csv(Table table, List<Map<String, Object>> rows) {
        return CsvWriter.write(table, rows);
    }

    @Override
    public List<Line> read(byte[] file, String fileName, Table table) {
        if (file.length == 0) {
            throw new Refused("refused.sheet.empty");
        }
        if (file.length > LARGEST) {
            throw new Refused("refused.sheet.large", LARGEST / MEGABYTE);
        }
        return switch (FileKind.of(file)) {
            case WORKBOOK -> workbook(file, table);
            case TEXT -> CsvReader.read(CsvText.decode(file), table);
            case OLD_WORKBOOK -> throw new Refused("refused.sheet.old");
            case OTHER -> throw new Refused("refused.sheet.type");
        };
    }

    private static List<Line> workbook(byte[] file, Table table) {
        try {
            ZipScan.check(file);
            return WorkbookReader.read(file, table);
        } catch (Refused refused) {
            throw refused;
        } catch (IOException | XMLStreamException | RuntimeException broken) {
            LOG.warn("a workbook of {} bytes cannot be read", file.length, broken);
            throw new Refused("refused.sheet.broken");
        }
    }
}
