// SPDX-License-Identifier: EPL-2.0
package org.kring.store.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.kring.model.common.CommonPackage;
import org.kring.model.common.Document;
import org.kring.store.Problem;
import org.kring.store.StoreException;

/**
 * Makes the objects of a document out of what the gate lets through, in one pass; what an older version of the format
 * says is brought to the present one first. Every name must be one of the model,
 * every value one of its type; the first thing that is not ends the reading. Since nothing is ever looked up outside
 * this bundle, a file cannot make the program load, call or fetch anything.
 */
public final class DocumentBuilder {

    /** An open element: an object, or a value of the object around it. */
    private static final class Open {
        final EObject object;
        final EAttribute value;
        final StringBuilder words;
        /** Where its first tag ends. */
        final long position;
        /** What an object refers to, tied at the end of the document. */
        final List<EReference> referred = new ArrayList<>(0);

        Open(EObject object, EAttribute value, long position) {
            this.object = object;
            this.value = value;
            this.words = value == null ? null : new StringBuilder();
            this.position = position;
        }
    }

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Class<? extends Document> wanted;
    private final References references = new References();
    private final Deque<Open> open = new ArrayDeque<>();
    private XmlEvents gate;
    private Document root;
    private String checksum;

    DocumentBuilder(XmlEvents gate, Class<? extends Document> wanted) {
        this.gate = gate;
        this.wanted = wanted;
    }

    /**
     * Makes the document of a file.
     *
     * @param bytes the whole file; of more than 16 MiB at least one byte more than that
     * @param name what the user calls it
     * @param wanted the kind of document
     * @return a new document; altered when the file does not fit its checksum
     * @throws StoreException when it is no sound document of that kind
     */
    public static Document read(byte[] bytes, String name, Class<? extends Document> wanted) throws StoreException {
        var builder = new DocumentBuilder(new XmlGate(bytes, name), wanted);
        var document = builder.build();
        document.setAltered(!Checksum.fits(document.getFormatVersion(), builder.checksum, bytes));
        return document;
    }

    Document build() throws StoreException {
        for (var event = gate.next(); event != XmlEvents.Event.DONE; event = gate.next()) {
            switch (event) {
                case START -> start();
                case END -> end();
                case TEXT -> words();
                case DONE -> throw new IllegalStateException();
            }
        }
        references.tie(gate);
        return root;
    }

    References references() {
        return references;
    }

    private void start() throws StoreException {
        if (open.isEmpty()) {
            startRoot();
            return;
        }
        var parent = open.peek();
        if (parent.value != null || !gate.namespace().isEmpty()) {
            throw unknownElement(parent);
        }
        var feature = KnownTypes.feature(parent.object.eClass(), gate.name());
        if (feature == CommonPackage.Literals.DOCUMENT__CHECKSUM) {
            throw unknownElement(parent);
        } else if (feature instanceof EReference child && child.isContainment()) {
            startChild(parent.object, child);
        } else if (feature instanceof EAttribute attribute) {
            startValue(parent.object, attribute);
        } else {
            throw unknownElement(parent);
        }
    }

    private StoreException unknownElement(Open parent) {
        var owner = parent.value == null ? parent.object.eClass().getName() : parent.value.getName();
        return gate.fault(Problem.UNKNOWN_ELEMENT, gate.name(), owner);
    }

    private void startRoot() throws StoreException {
        var type = KnownTypes.concrete(gate.namespace(), gate.name());
        if (type == null || !wanted.isAssignableFrom(type.getInstanceClass())) {
            throw gate.fault(Problem.WRONG_ROOT, gate.name(), wanted.getSimpleName());
        }
        root = (Document) EcoreUtil.create(type);
        gate = Migrations.present(FormatVersion.of(gate), gate);
        enter(root);
    }

    private void startChild(EObject parent, EReference child) throws StoreException {
        var object = EcoreUtil.create(typeOf(child));
        if (child.isMany()) {
            list(parent, child).addUnique(object);
        } else if (parent.eIsSet(child)) {
            throw gate.fault(Problem.TWICE, gate.name());
        } else {
            parent.eSet(child, object);
        }
        enter(object);
    }

    private EClass typeOf(EReference child) throws StoreException {
        var declared = child.getEReferenceType();
        var name = gate.type();
        if (name == null) {
            if (declared.isAbstract()) {
                throw gate.fault(Problem.WRONG_TYPE, child.getName(), "");
            }
            return declared;
        }
        var namespace = gate.typeNamespace();
        var type = namespace == null ? null : KnownTypes.concrete(namespace, name.substring(name.indexOf(':') + 1));
        if (type == null || !declared.isSuperTypeOf(type)) {
            throw gate.faultAt("type", Problem.WRONG_TYPE, child.getName(), name);
        }
        return type;
    }

    private void enter(EObject object) throws StoreException {
        open.push(new Open(object, null, gate.position()));
        for (int i = 0; i < gate.attributes(); i++) {
            var name = gate.attributeName(i);
            if (name != null) {
                attribute(object, name, gate.attributeValue(i));
            }
        }
    }

    private void attribute(EObject object, String name, String text) throws StoreException {
        var feature = KnownTypes.feature(object.eClass(), name);
        if (feature == CommonPackage.Literals.DOCUMENT__CHECKSUM) {
            checksum = text;
        } else if (feature instanceof EReference reference && !reference.isContainment()) {
            refer(object, reference, text);
            open.element().referred.add(reference);
        } else if (feature instanceof EAttribute attribute && attribute.isMany()) {
            for (String each : BLANKS.split(text.strip())) {
                value(object, attribute, each);
            }
        } else if (feature instanceof EAttribute attribute) {
            value(object, attribute, text);
        } else {
            throw gate.faultAt(
                    name, Problem.UNKNOWN_ATTRIBUTE, name, object.eClass().getName());
        }
    }

    private void refer(EObject object, EReference reference, String text) throws StoreException {
        if (FormatRules.isId(text)) {
            references.refer(object, reference, text, gate.position());
            return;
        }
        var seen = new HashSet<String>();
        for (String id : BLANKS.split(text.strip())) {
            if (id.indexOf('#') >= 0 || id.indexOf(':') >= 0 || id.indexOf('/') >= 0) {
                throw gate.faultAt(reference.getName(), Problem.POINTS_OUTSIDE, reference.getName() + "=" + id);
            }
            if (!seen.add(id)) {
                throw gate.faultAt(reference.getName(), Problem.TWICE, id);
            }
            references.refer(object, reference, id, gate.position());
        }
        if (seen.size() > 1 && !reference.isMany()) {
            throw gate.faultAt(reference.getName(), Problem.TWICE, reference.getName());
        }
    }

    private void value(EObject object, EAttribute attribute, String text) throws StoreException {
        var value = Values.parse(attribute.getEAttributeType(), text);
        var name = attribute.getName();
        if (value == null) {
            throw gate.faultAt(name, Problem.BAD_VALUE, name, text, Values.shape(attribute.getEAttributeType()));
        }
        var broken = FormatRules.check(attribute, value);
        if (broken != null) {
            throw gate.faultAt(name, broken.problem(), broken.details().toArray());
        }
        if (attribute.isID() && !references.declare((String) value, object)) {
            throw gate.faultAt(name, Problem.DUPLICATE_ID, text);
        }
        if (attribute.isMany()) {
            add(object, attribute, value);
        } else {
            object.eSet(attribute, value);
        }
    }

    private void add(EObject object, EAttribute attribute, Object value) throws StoreException {
        var list = list(object, attribute);
        // lists of values are short; the bound keeps a hostile long one from costing its square
        if (list.size() >= Limits.VALUES) {
            throw gate.fault(Problem.TOO_LONG, attribute.getName(), Limits.VALUES);
        }
        if (list.contains(value)) {
            throw gate.faultAt(attribute.getName(), Problem.TWICE, value);
        }
        list.addUnique(value);
    }

    @SuppressWarnings("unchecked")
    private static <T> InternalEList<T> list(EObject object, EStructuralFeature feature) {
        return (InternalEList<T>) (EList<T>) object.eGet(feature);
    }

    private void startValue(EObject object, EAttribute attribute) throws StoreException {
        if (gate.attributes() > 0) {
            throw gate.fault(Problem.UNKNOWN_ATTRIBUTE, gate.attributeLabel(0), attribute.getName());
        }
        if (!attribute.isMany() && object.eIsSet(attribute)) {
            throw gate.fault(Problem.TWICE, attribute.getName());
        }
        open.push(new Open(object, attribute, gate.position()));
    }

    private void words() throws StoreException {
        var top = open.peek();
        if (top != null && top.value != null) {
            top.words.append(gate.words());
            if (top.words.length() > Limits.CHARACTERS) {
                throw gate.fault(Problem.TOO_LONG, top.value.getName(), Limits.CHARACTERS);
            }
        } else if (!gate.isBlank()) {
            throw gate.fault(Problem.STRAY_TEXT, gate.words().strip());
        }
    }

    private void end() throws StoreException {
        var closed = open.pop();
        if (closed.value != null) {
            value(closed.object, closed.value, closed.words.toString());
            return;
        }
        var lacking = Needs.lacking(closed.object, closed.referred);
        if (lacking != null) {
            throw gate.faultAt(closed.position, "", Problem.MISSING_VALUE, lacking.getName(), gate.name());
        }
        var broken = FormatRules.check(closed.object);
        if (broken != null) {
            throw gate.fault(broken.problem(), broken.details().toArray());
        }
    }
}
