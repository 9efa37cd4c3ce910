package eplan.ui.processes;

import eplan.ui.casework.Words;
import eplan.ui.i18n.MessageBundles;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The names of a model's elements: in Thai as the model has them, in English where there is a text. */
record StepNames(Map<String, String> thai, MessageBundles texts) {
    private static final Logger log = LoggerFactory.getLogger(StepNames.class);

    static StepNames of(String xml, MessageBundles texts) {
        Map<String, String> names = new HashMap<>();
        try {
            read(xml, names);
        } catch (XMLStreamException e) {
            log.warn("the names of a model's steps cannot be read: {}", e.toString());
        }
        return new StepNames(names, texts);
    }

    /** Steps of one name, such as those that wait for an opening day, are told by what comes after them. */
    private static void tellApart(Map<String, String> names, Map<String, String> next) {
        Map<String, Long> times =
                names.values().stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Map<String, String> plain = Map.copyOf(names);
        names.replaceAll((id, name) -> {
            String after = plain.get(next.getOrDefault(id, ""));
            return times.getOrDefault(name, 0L) > 1 && after != null ? name + " · " + after : name;
        });
    }

    private static void read(String xml, Map<String, String> names) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
        Map<String, String> next = new HashMap<>();
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                String id = reader.getAttributeValue(null, "id");
                String name = reader.getAttributeValue(null, "name");
                if (id != null && name != null && !name.isBlank()) {
                    names.put(id, name.strip().replaceAll("\\s+", " "));
                }
                if (reader.getLocalName().equals("sequenceFlow")) {
                    next.put(reader.getAttributeValue(null, "sourceRef"), reader.getAttributeValue(null, "targetRef"));
                }
            }
        }
        tellApart(names, next);
    }

    /** One without a name is told by its id. */
    String of(String element) {
        String own = thai.getOrDefault(element, element);
        String text = "activity." + element;
        return texts.has(text) ? Words.either(own, Words.of(text)) : own;
    }
}
