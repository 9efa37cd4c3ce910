package eplan.integration.spreadsheets;

import eplan.plan.Spreadsheets;
import eplan.shared.Refused;
import java.io.InputStream;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Counts what the XML parts of a workbook hold, and stops as soon as it is more than an honest file has. */
final class XmlScan {

    /** The heading, and rows that are formatted but empty. */
    private static final int ROWS_BESIDES = 1_000;

    private static final int MOST_CELLS = 250_000;
    private static final int MOST_ELEMENTS = 1_500_000;
    private static final int DEEPEST = 100;

    private int cells;
    private int elements;
    private int rows;
    private int depth;

    /** One part; leaves the stream to its owner. */
    void part(InputStream content) throws XMLStreamException {
        rows = 0;
        depth = 0;
        XMLStreamReader xml = factory().createXMLStreamReader(content);
        try {
            while (xml.hasNext()) {
                event(xml.next(), xml);
            }
        } finally {
            xml.close();
        }
    }

    /** The JDK's own, a new one each time: what it counts, it shares between its readers. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private void event(int event, XMLStreamReader xml) throws XMLStreamException {
        switch (event) {
            case XMLStreamConstants.DTD -> throw new XMLStreamException("no workbook has a document type");
            case XMLStreamConstants.START_ELEMENT -> start(xml);
            case XMLStreamConstants.END_ELEMENT -> depth--;
            default -> {}
        }
    }

    private void start(XMLStreamReader xml) {
        elements++;
        depth++;
        if (elements > MOST_ELEMENTS || depth > DEEPEST) {
            throw new Refused("refused.sheet.bomb");
        }
        switch (xml.getLocalName()) {
            case "row" -> row();
            case "c" -> cell();
            case "Default", "Override" -> Forbidden.check(attribute(xml, "ContentType"));
            case "Relationship" -> Forbidden.relationship(attribute(xml, "Type"), attribute(xml, "TargetMode"));
            default -> {}
        }
    }

    private void row() {
        rows++;
        if (rows > Spreadsheets.MOST_ROWS + ROWS_BESIDES) {
            throw new Refused("refused.sheet.rows", Spreadsheets.MOST_ROWS, rows);
        }
    }

    private void cell() {
        cells++;
        if (cells > MOST_CELLS) {
            throw new Refused("refused.sheet.cells", MOST_CELLS);
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        return Objects.requireNonNullElse(xml.getAttributeValue(null, name), "");
    }
}
