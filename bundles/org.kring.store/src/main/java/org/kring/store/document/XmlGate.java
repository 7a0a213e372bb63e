// SPDX-License-Identifier: EPL-2.0
package org.kring.store.document;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.kring.store.Place;
import org.kring.store.Problem;
import org.kring.store.StoreException;

/**
 * The only class that parses a stranger's XML. It lets through elements, attributes and text of our own namespaces and
 * nothing else, within the budgets of {@link Limits}: no DOCTYPE, no entity, no processing instruction, no schema
 * location, nothing that names anything outside the file. It sets the limits of the Java parser itself, so that every
 * Java says the same about the same file.
 */
final class XmlGate implements XmlEvents {

    private static final String XMI = "http://www.omg.org/XMI";
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final Set<String> OUTWARD = Set.of("schemaLocation", "noNamespaceSchemaLocation", "href");
    private static final XMLInputFactory FACTORY = factory();

    private final byte[] bytes;
    private final String file;
    private final XMLStreamReader reader;
    private int depth;
    private int elements;
    private String type;

    XmlGate(byte[] bytes, String file) throws StoreException {
        this.bytes = bytes;
        this.file = file;
        if (bytes.length > Limits.BYTES) {
            throw fault(Problem.TOO_MANY_BYTES, Limits.BYTES / (1024 * 1024));
        }
        if (isBlank(bytes)) {
            throw fault(Problem.EMPTY);
        }
        try {
            reader = FACTORY.createXMLStreamReader(characters(bytes));
        } catch (XMLStreamException e) {
            throw notXml(e);
        }
        var encoding = reader.getCharacterEncodingScheme();
        if (encoding != null && !"UTF-8".equalsIgnoreCase(encoding)) {
            throw fault(Problem.NOT_UTF8);
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside the file is read");
        });
        // wider than our own budgets, which say in our words what is too much; &lt; and the like count as entities
        limit(factory, "maxElementDepth", Limits.DEPTH + 8);
        limit(factory, "elementAttributeLimit", 4 * Limits.ATTRIBUTES);
        limit(factory, "maxXMLNameLimit", Limits.NAME);
        limit(factory, "maxGeneralEntitySizeLimit", 2 * Limits.BYTES);
        limit(factory, "totalEntitySizeLimit", 2 * Limits.BYTES);
        limit(factory, "entityExpansionLimit", Limits.BYTES);
        return factory;
    }

    private static void limit(XMLInputFactory factory, String name, int value) {
        var property = "http://www.oracle.com/xml/jaxp/properties/" + name;
        factory.setProperty(factory.isPropertySupported(property) ? property : "jdk.xml." + name, value);
    }

    @Override
    public Event next() throws StoreException {
        Event event = null;
        while (event == null) {
            event = taken(step());
        }
        return event;
    }

    private int step() throws StoreException {
        try {
            return reader.hasNext() ? reader.next() : XMLStreamConstants.END_DOCUMENT;
        } catch (XMLStreamException e) {
            throw notXml(e);
        } catch (RuntimeException e) {
            // the parser of Java fails so on some broken files, found by fuzzing: MissingResourceException in a DOCTYPE
            throw new StoreException(Problem.NOT_XML, Place.of(file), e);
        }
    }

    private Event taken(int event) throws StoreException {
        return switch (event) {
            case XMLStreamConstants.START_ELEMENT -> entered();
            case XMLStreamConstants.END_ELEMENT -> left();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text();
            case XMLStreamConstants.END_DOCUMENT -> Event.DONE;
            case XMLStreamConstants.COMMENT -> null;
            case XMLStreamConstants.DTD -> throw fault(Problem.NOT_ALLOWED, "<!DOCTYPE>");
            case XMLStreamConstants.ENTITY_REFERENCE ->
                throw fault(Problem.NOT_ALLOWED, "&" + reader.getLocalName() + ";");
            case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                throw fault(Problem.NOT_ALLOWED, "<?" + reader.getPITarget() + "?>");
            default -> throw fault(Problem.NOT_XML);
        };
    }

    private Event entered() throws StoreException {
        depth++;
        elements++;
        if (depth > Limits.DEPTH) {
            throw fault(Problem.TOO_DEEP, Limits.DEPTH);
        }
        if (elements > Limits.ELEMENTS) {
            throw fault(Problem.TOO_MANY_ELEMENTS, Limits.ELEMENTS);
        }
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            checkNamespace(reader.getNamespaceURI(i));
        }
        type = null;
        if (reader.getAttributeCount() > Limits.ATTRIBUTES) {
            throw fault(Problem.TOO_MANY_ATTRIBUTES, Limits.ATTRIBUTES);
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            checkAttribute(i);
        }
        return Event.START;
    }

    private void checkNamespace(String uri) throws StoreException {
        if (!XMI.equals(uri) && !XSI.equals(uri) && !KnownTypes.knowsNamespace(uri)) {
            throw fault(Problem.FOREIGN_NAMESPACE, uri == null ? "" : uri);
        }
    }

    private void checkAttribute(int index) throws StoreException {
        var name = reader.getAttributeLocalName(index);
        var namespace = reader.getAttributeNamespace(index);
        if (OUTWARD.contains(name)) {
            throw fault(Problem.POINTS_OUTSIDE, name);
        }
        if (reader.getAttributeValue(index).length() > Limits.CHARACTERS) {
            throw fault(Problem.TOO_LONG, name, Limits.CHARACTERS);
        }
        if (namespace == null || namespace.isEmpty()) {
            return;
        }
        if (XSI.equals(namespace) && "type".equals(name)) {
            type = reader.getAttributeValue(index);
        } else if (!isVersionOfXmi(index)) {
            throw faultAt(name, Problem.UNKNOWN_ATTRIBUTE, attributeLabel(index), name());
        }
    }

    private boolean isVersionOfXmi(int index) {
        return depth == 1
                && XMI.equals(reader.getAttributeNamespace(index))
                && "version".equals(reader.getAttributeLocalName(index))
                && "2.0".equals(reader.getAttributeValue(index));
    }

    private Event left() {
        depth--;
        return Event.END;
    }

    private Event text() throws StoreException {
        if (reader.getTextLength() > Limits.CHARACTERS) {
            throw fault(Problem.TOO_LONG, "", Limits.CHARACTERS);
        }
        return Event.TEXT;
    }

    @Override
    public String name() {
        return reader.getLocalName();
    }

    @Override
    public String namespace() {
        var uri = reader.getNamespaceURI();
        return uri == null ? "" : uri;
    }

    @Override
    public String type() {
        return type;
    }

    @Override
    public String typeNamespace() {
        int colon = type == null ? -1 : type.indexOf(':');
        return colon < 0 ? null : reader.getNamespaceURI(type.substring(0, colon));
    }

    @Override
    public int attributes() {
        return reader.getAttributeCount();
    }

    @Override
    public String attributeName(int index) {
        var namespace = reader.getAttributeNamespace(index);
        return namespace == null || namespace.isEmpty() ? reader.getAttributeLocalName(index) : null;
    }

    @Override
    public String attributeLabel(int index) {
        var prefix = reader.getAttributePrefix(index);
        var name = reader.getAttributeLocalName(index);
        return prefix == null || prefix.isEmpty() ? name : prefix + ":" + name;
    }

    @Override
    public String attributeValue(int index) {
        return reader.getAttributeValue(index);
    }

    @Override
    public String words() {
        return reader.getText();
    }

    @Override
    public boolean isBlank() {
        return reader.isWhiteSpace();
    }

    @Override
    public long position() {
        var location = reader.getLocation();
        return (long) location.getLineNumber() << 32 | location.getColumnNumber();
    }

    @Override
    public StoreException fault(Problem problem, Object... details) {
        return new StoreException(problem, reader == null ? Place.of(file) : placeOf(position(), ""), details);
    }

    @Override
    public StoreException faultAt(long position, String attribute, Problem problem, Object... details) {
        return new StoreException(problem, placeOf(position, attribute), details);
    }

    private Place placeOf(long position, String attribute) {
        return TagPlace.of(bytes, new Place(file, (int) (position >> 32), (int) position), attribute);
    }

    private StoreException notXml(XMLStreamException cause) {
        var encoding = cause.getNestedException() instanceof CharacterCodingException;
        var location = cause.getLocation();
        var place = location == null
                ? Place.of(file)
                : new Place(file, Math.max(location.getLineNumber(), 0), Math.max(location.getColumnNumber(), 0));
        return new StoreException(encoding ? Problem.NOT_UTF8 : Problem.NOT_XML, place, cause);
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte each : bytes) {
            if (each != ' ' && each != '\n' && each != '\r' && each != '\t') {
                return false;
            }
        }
        return true;
    }

    /** The encoding is given, not guessed; decoded here, since the parser writes to stderr when it meets bad bytes. */
    private static Reader characters(byte[] bytes) {
        var marked = bytes.length >= 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf;
        var skip = marked ? 3 : 0;
        var strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return new InputStreamReader(new ByteArrayInputStream(bytes, skip, bytes.length - skip), strict);
    }
}
