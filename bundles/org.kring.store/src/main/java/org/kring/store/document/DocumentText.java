// SPDX-License-Identifier: EPL-2.0
package org.kring.store.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kring.model.common.CommonPackage;
import org.kring.model.common.Document;
import org.kring.store.Place;
import org.kring.store.Problem;
import org.kring.store.StoreException;

/**
 * The canonical text of one document: features in the order of the model, what has its default left out, values with
 * line breaks and lists of values as elements, everything else as attributes.
 */
public final class DocumentText {

    private static final int WIDTH = 120;

    /** A reference that was written, to be held against the identifiers at the end. */
    private record Written(EObject owner, EReference feature, EObject target) {}

    private final String file;
    private final StringBuilder out = new StringBuilder();
    private final Map<String, EObject> ids = new HashMap<>();
    private final List<Written> references = new ArrayList<>();
    private int elements;

    private DocumentText(String file) {
        this.file = file;
    }

    /**
     * The bytes of a document, with its checksum.
     *
     * @param document left unchanged
     * @param file what the user calls the file; empty when there is none yet
     * @return UTF-8, at most 16 MiB
     * @throws StoreException when it cannot be written without loss
     */
    public static byte[] bytes(Document document, String file) throws StoreException {
        var bytes = new DocumentText(file).of(document).getBytes(StandardCharsets.UTF_8);
        if (bytes.length > Limits.BYTES) {
            throw new StoreException(Problem.TOO_MANY_BYTES, Place.of(file), Limits.BYTES / (1024 * 1024));
        }
        if (!document.isAltered()) {
            Checksum.put(bytes);
        }
        return bytes;
    }

    private String of(Document document) throws StoreException {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        var type = document.eClass();
        var attributes = new ArrayList<String>();
        attributes.add("xmi:version=\"2.0\"");
        attributes.add("xmlns:xmi=\"http://www.omg.org/XMI\"");
        attributes.add("xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"");
        namespaces(document).forEach((prefix, uri) -> attributes.add("xmlns:" + prefix + "=\"" + uri + "\""));
        element(document, prefixed(type), attributes, 0);
        checkReferences();
        return out.toString();
    }

    private static Map<String, String> namespaces(Document document) {
        var namespaces = new TreeMap<String, String>();
        put(namespaces, document.eClass());
        document.eAllContents().forEachRemaining(each -> {
            if (needsType(each)) {
                put(namespaces, each.eClass());
            }
        });
        return namespaces;
    }

    private static void put(Map<String, String> namespaces, EClass type) {
        namespaces.put(type.getEPackage().getNsPrefix(), type.getEPackage().getNsURI());
    }

    private static boolean needsType(EObject object) {
        return object.eClass() != object.eContainmentFeature().getEReferenceType();
    }

    private static String prefixed(EClass type) {
        return type.getEPackage().getNsPrefix() + ":" + type.getName();
    }

    private void element(EObject object, String tag, List<String> attributes, int depth) throws StoreException {
        count(depth + 1);
        var content = new ArrayList<EStructuralFeature>();
        for (EStructuralFeature each : object.eClass().getEAllStructuralFeatures()) {
            if (each == CommonPackage.Literals.DOCUMENT__FORMAT_VERSION) {
                attributes.add(each.getName() + "=\"" + FormatVersion.PRESENT + "\"");
            } else if (each == CommonPackage.Literals.DOCUMENT__CHECKSUM) {
                checksum((Document) object, attributes);
            } else if (object.eIsSet(each) && !each.isTransient()) {
                feature(object, each, attributes, content);
            }
        }
        var lacking = Needs.lacking(object, List.of());
        if (lacking != null) {
            throw fault(Problem.MISSING_VALUE, lacking.getName(), tag.substring(tag.indexOf(':') + 1));
        }
        check(object, FormatRules.check(object));
        startTag(tag, attributes, content.isEmpty(), depth);
        if (!content.isEmpty()) {
            for (EStructuralFeature each : content) {
                content(object, each, depth + 1);
            }
            indent(depth).append("</").append(tag).append(">\n");
        }
    }

    /** A document that does not fit its checksum goes on without, so that it is told until somebody accepts it. */
    private static void checksum(Document document, List<String> attributes) {
        if (!document.isAltered()) {
            attributes.add(CommonPackage.Literals.DOCUMENT__CHECKSUM.getName() + "=\"" + Checksum.PENDING + "\"");
        }
    }

    private void feature(
            EObject object, EStructuralFeature feature, List<String> attributes, List<EStructuralFeature> content)
            throws StoreException {
        if (feature instanceof EReference reference) {
            if (reference.isContainment()) {
                content.add(reference);
            } else {
                attributes.add(reference.getName() + "=\"" + targets(object, reference) + "\"");
            }
            return;
        }
        var attribute = (EAttribute) feature;
        if (attribute.isMany()) {
            content.add(attribute);
            return;
        }
        var text = text(object, attribute, object.eGet(attribute));
        if (text.indexOf('\n') >= 0) {
            content.add(attribute);
        } else {
            attributes.add(attribute.getName() + "=\"" + XmlText.inAttribute(text) + "\"");
        }
    }

    private String targets(EObject object, EReference reference) throws StoreException {
        var value = object.eGet(reference);
        var targets = value instanceof List<?> list ? list : List.of(value);
        var text = new StringBuilder();
        for (Object each : targets) {
            var target = (EObject) each;
            var id = EcoreUtil.getID(target);
            if (id == null) {
                throw loose(object, reference);
            }
            references.add(new Written(object, reference, target));
            text.append(text.isEmpty() ? "" : " ").append(id);
        }
        return text.toString();
    }

    private void checkReferences() throws StoreException {
        for (Written each : references) {
            if (ids.get(EcoreUtil.getID(each.target)) != each.target) {
                throw loose(each.owner, each.feature);
            }
        }
    }

    private StoreException loose(EObject owner, EReference feature) {
        return fault(Problem.LOOSE_REFERENCE, feature.getName(), named(owner));
    }

    private String text(EObject object, EAttribute attribute, Object value) throws StoreException {
        if (value == null) {
            throw fault(Problem.BAD_VALUE, attribute.getName(), "null", named(object));
        }
        check(object, FormatRules.check(attribute, value));
        var text = Values.format(attribute.getEAttributeType(), value);
        if (text.length() > Limits.CHARACTERS) {
            throw fault(Problem.TOO_LONG, attribute.getName(), Limits.CHARACTERS);
        }
        int bad = XmlText.firstBad(text);
        if (bad >= 0) {
            throw fault(
                    Problem.BAD_CHARACTER,
                    attribute.getName(),
                    named(object),
                    String.format(Locale.ROOT, "U+%04X", bad));
        }
        if (attribute.isID() && ids.putIfAbsent(text, object) != null) {
            throw fault(Problem.DUPLICATE_ID, text);
        }
        return text;
    }

    private void startTag(String tag, List<String> attributes, boolean empty, int depth) {
        int start = out.length();
        var end = empty ? "/>\n" : ">\n";
        indent(depth).append('<').append(tag);
        int length = out.length() - start + end.length() - 1;
        for (String each : attributes) {
            length += 1 + each.length();
        }
        var oneLine = length <= WIDTH && depth > 0;
        for (String each : attributes) {
            if (oneLine) {
                out.append(' ').append(each);
            } else {
                out.append('\n');
                indent(depth + 2).append(each);
            }
        }
        out.append(end);
    }

    private void content(EObject object, EStructuralFeature feature, int depth) throws StoreException {
        var value = object.eGet(feature);
        for (Object each : value instanceof List<?> list ? list : List.of(value)) {
            if (feature instanceof EAttribute attribute) {
                var text = text(object, attribute, each);
                count(depth + 1);
                indent(depth).append('<').append(feature.getName()).append('>');
                out.append(XmlText.inElement(text));
                out.append("</").append(feature.getName()).append(">\n");
            } else {
                var child = (EObject) each;
                var attributes = new ArrayList<String>();
                if (needsType(child)) {
                    attributes.add("xsi:type=\"" + prefixed(child.eClass()) + "\"");
                }
                element(child, feature.getName(), attributes, depth);
            }
        }
    }

    private void count(int depth) throws StoreException {
        elements++;
        if (elements > Limits.ELEMENTS) {
            throw fault(Problem.TOO_MANY_ELEMENTS, Limits.ELEMENTS);
        }
        if (depth > Limits.DEPTH) {
            throw fault(Problem.TOO_DEEP, Limits.DEPTH);
        }
    }

    private StringBuilder indent(int depth) {
        return out.append("  ".repeat(depth));
    }

    private void check(EObject object, FormatRules.Broken broken) throws StoreException {
        if (broken != null) {
            throw fault(broken.problem(), broken.details().toArray());
        }
    }

    private StoreException fault(Problem problem, Object... details) {
        return new StoreException(problem, Place.of(file), details);
    }

    private static String named(EObject object) {
        var id = EcoreUtil.getID(object);
        var kind = object.eClass().getName();
        return id == null ? kind : kind + " " + id;
    }
}
