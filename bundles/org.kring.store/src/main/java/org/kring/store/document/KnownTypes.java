// SPDX-License-Identifier: EPL-2.0
package org.kring.store.document;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kring.model.common.CommonPackage;
import org.kring.model.evaluation.EvaluationPackage;
import org.kring.model.form.FormPackage;
import org.kring.model.meeting.MeetingPackage;
import org.kring.model.method.MethodPackage;
import org.kring.model.practice.PracticePackage;

/** The names that documents are made of: exactly our six packages, never a registry that others can add to. */
final class KnownTypes {

    private static final Map<String, EPackage> PACKAGES = packages();
    private static final Map<EClass, Map<String, EStructuralFeature>> FEATURES = new ConcurrentHashMap<>();

    private KnownTypes() {}

    private static Map<String, EPackage> packages() {
        var packages = new LinkedHashMap<String, EPackage>();
        for (EPackage each : new EPackage[] {
            CommonPackage.eINSTANCE,
            MethodPackage.eINSTANCE,
            PracticePackage.eINSTANCE,
            MeetingPackage.eINSTANCE,
            EvaluationPackage.eINSTANCE,
            FormPackage.eINSTANCE
        }) {
            packages.put(each.getNsURI(), each);
        }
        return packages;
    }

    static boolean knowsNamespace(String uri) {
        return PACKAGES.containsKey(uri);
    }

    /** The class of that name that objects can be made of; null when there is none. */
    static EClass concrete(String namespace, String name) {
        var owner = PACKAGES.get(namespace);
        return owner != null && owner.getEClassifier(name) instanceof EClass type && !type.isAbstract() ? type : null;
    }

    /** The attribute, child or reference of that name that files may have; null when the class has none. */
    static EStructuralFeature feature(EClass type, String name) {
        return FEATURES.computeIfAbsent(type, KnownTypes::featuresOf).get(name);
    }

    private static Map<String, EStructuralFeature> featuresOf(EClass type) {
        var features = new HashMap<String, EStructuralFeature>();
        for (EStructuralFeature each : type.getEAllStructuralFeatures()) {
            if (!each.isTransient()) {
                features.put(each.getName(), each);
            }
        }
        return features;
    }
}
