// SPDX-License-Identifier: EPL-2.0
package org.kring.testkit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kring.model.common.CommonPackage;
import org.kring.model.common.Document;
import org.kring.model.common.Identified;
import org.kring.model.evaluation.EvaluationPackage;
import org.kring.model.form.FormPackage;
import org.kring.model.meeting.MeetingPackage;
import org.kring.model.method.MethodPackage;
import org.kring.model.method.RepeatRule;
import org.kring.model.method.Round;
import org.kring.model.practice.PracticePackage;

/**
 * Documents made by chance: any class and any feature of the model, hostile strings included, yet sound, so that every
 * one of them can be written. The same seed always makes the same document.
 */
public final class AnyDocument {
    private static final int MOST_OBJECTS = 120;
    private static final int DEEPEST = 7;
    private static final List<EPackage> PACKAGES = List.of(
            CommonPackage.eINSTANCE,
            MethodPackage.eINSTANCE,
            PracticePackage.eINSTANCE,
            MeetingPackage.eINSTANCE,
            EvaluationPackage.eINSTANCE,
            FormPackage.eINSTANCE);

    private final RandomGenerator random;
    private final AnyValue values;
    private final List<EObject> made = new ArrayList<>();

    private AnyDocument(RandomGenerator random) {
        this.random = random;
        this.values = new AnyValue(random);
    }

    /**
     * A document of any kind.
     *
     * @param seed any number
     * @return a new document with up to about 120 objects
     */
    public static Document of(long seed) {
        var roots = concrete(CommonPackage.Literals.DOCUMENT);
        var random = new SplittableRandom(seed);
        return new AnyDocument(random).document(roots.get(random.nextInt(roots.size())));
    }

    /**
     * A document of one kind.
     *
     * @param type for example {@code Method.class}
     * @param seed any number
     * @return a new document with up to about 120 objects
     */
    public static <T extends Document> T of(Class<T> type, long seed) {
        for (EClass each : concrete(CommonPackage.Literals.DOCUMENT)) {
            if (each.getInstanceClass() == type) {
                return type.cast(new AnyDocument(new SplittableRandom(seed)).document(each));
            }
        }
        throw new IllegalArgumentException(type + " is no kind of document");
    }

    /**
     * All classes that objects can be made of and that are this class or extend it.
     *
     * @param type a class of the model; {@code EcorePackage.Literals.EOBJECT} for all
     * @return in the order of the model
     */
    public static List<EClass> concrete(EClass type) {
        return PACKAGES.stream()
                .flatMap(each -> each.getEClassifiers().stream())
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .filter(each -> !each.isAbstract() && type.isSuperTypeOf(each))
                .toList();
    }

    private Document document(EClass type) {
        var document = (Document) object(type, 0);
        document.setId("document");
        document.setFormatVersion(2);
        while (removeOneThatCannotRefer()) {
            // what is taken out may have been what another one needs
        }
        made.forEach(this::refer);
        return document;
    }

    private EObject object(EClass type, int depth) {
        var object = EcoreUtil.create(type);
        made.add(object);
        if (object instanceof Identified identified) {
            identified.setId("i-" + made.size() + (random.nextBoolean() ? ".A_z" : ""));
        }
        for (EStructuralFeature each : type.getEAllStructuralFeatures()) {
            if (each instanceof EAttribute attribute && !attribute.isID() && !isOfTheFile(attribute)) {
                attribute(object, attribute);
            } else if (each instanceof EReference child && child.isContainment()) {
                children(object, child, depth);
            }
        }
        order(object);
        return object;
    }

    /** What the reader and the writer of files say about a document, and nobody else. */
    private static boolean isOfTheFile(EAttribute attribute) {
        return attribute == CommonPackage.Literals.DOCUMENT__CHECKSUM || attribute.isTransient();
    }

    private void attribute(EObject object, EAttribute attribute) {
        if (attribute.isRequired()) {
            object.eSet(attribute, values.needed(attribute.getEAttributeType()));
        } else if (random.nextInt(3) == 0) {
            return;
        } else if (attribute.isMany()) {
            var distinct = new LinkedHashSet<Object>();
            for (int i = random.nextInt(4); i > 0; i--) {
                distinct.add(values.of(attribute.getEAttributeType()));
            }
            AnyDocument.<Object>list(object, attribute).addAll(distinct);
        } else {
            object.eSet(attribute, values.of(attribute.getEAttributeType()));
        }
    }

    private void children(EObject parent, EReference child, int depth) {
        int wanted = child.isMany() ? random.nextInt(4) : random.nextInt(3) > 0 ? 1 : 0;
        for (int i = 0; child.isRequired() ? i < 1 : i < wanted && hasRoom(depth); i++) {
            var types = new ArrayList<>(concrete(child.getEReferenceType()));
            if (depth > 3) {
                // rounds in rounds in rounds multiply
                types.remove(MethodPackage.Literals.ROUND);
            }
            var object = object(types.get(random.nextInt(types.size())), depth + 1);
            if (child.isMany()) {
                AnyDocument.<Object>list(parent, child).add(object);
            } else {
                parent.eSet(child, object);
            }
        }
    }

    private boolean hasRoom(int depth) {
        return made.size() < MOST_OBJECTS && depth < DEEPEST;
    }

    /** Puts the numbers that belong together into order. */
    private void order(EObject object) {
        if (object instanceof Round round) {
            round.setCount(round.getRepeat() == RepeatRule.TIMES ? 1 + random.nextInt(3) : 0);
        }
        var type = object.eClass();
        var least = type.getEStructuralFeature("min");
        var most = type.getEStructuralFeature("max");
        if (least != null && most != null) {
            int min = (int) object.eGet(least);
            int max = (int) object.eGet(most);
            object.eSet(least, Math.min(min, max));
            object.eSet(most, Math.max(min, max));
        }
    }

    /** Where nothing is that an object has to refer to, it cannot be. */
    private boolean removeOneThatCannotRefer() {
        var lost = made.stream()
                .filter(object -> object.eClass().getEAllReferences().stream()
                        .anyMatch(each -> !each.isContainment()
                                && each.isRequired()
                                && targets(each).isEmpty()))
                .findFirst();
        lost.ifPresent(object -> {
            EcoreUtil.remove(object);
            made.remove(object);
            object.eAllContents().forEachRemaining(made::remove);
        });
        return lost.isPresent();
    }

    private List<EObject> targets(EReference reference) {
        return made.stream().filter(reference.getEReferenceType()::isInstance).toList();
    }

    private void refer(EObject object) {
        for (EReference each : object.eClass().getEAllReferences()) {
            if (each.isContainment() || !each.isRequired() && random.nextInt(4) == 0) {
                continue;
            }
            var targets = targets(each);
            if (!targets.isEmpty() && each.isMany()) {
                var distinct = new LinkedHashSet<Object>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    distinct.add(targets.get(random.nextInt(targets.size())));
                }
                AnyDocument.<Object>list(object, each).addAll(distinct);
            } else if (!targets.isEmpty()) {
                object.eSet(each, targets.get(random.nextInt(targets.size())));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> EList<T> list(EObject object, EStructuralFeature feature) {
        return (EList<T>) object.eGet(feature);
    }
}
