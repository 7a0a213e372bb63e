// SPDX-License-Identifier: EPL-2.0
package org.kring.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.ecore.xmi.impl.XMLParserPoolImpl;
import org.kring.model.common.CommonPackage;
import org.kring.model.common.Document;
import org.kring.model.evaluation.EvaluationPackage;
import org.kring.model.form.FormPackage;
import org.kring.model.meeting.MeetingPackage;
import org.kring.model.method.MethodPackage;
import org.kring.model.practice.PracticePackage;

/** EMF's own reader and writer with every option that makes them fast, to hold ours against. */
final class EmfPeer {

    private static final Map<Object, Object> OPTIONS = new HashMap<>();

    static {
        for (EPackage each : List.of(
                CommonPackage.eINSTANCE,
                MethodPackage.eINSTANCE,
                PracticePackage.eINSTANCE,
                MeetingPackage.eINSTANCE,
                EvaluationPackage.eINSTANCE,
                FormPackage.eINSTANCE)) {
            EPackage.Registry.INSTANCE.put(each.getNsURI(), each);
        }
        OPTIONS.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true);
        OPTIONS.put(XMLResource.OPTION_DEFER_ATTACHMENT, true);
        OPTIONS.put(XMLResource.OPTION_USE_PARSER_POOL, new XMLParserPoolImpl(true));
        OPTIONS.put(XMLResource.OPTION_USE_XML_NAME_TO_FEATURE_MAP, new HashMap<>());
        OPTIONS.put(XMLResource.OPTION_CONFIGURATION_CACHE, true);
    }

    private EmfPeer() {}

    static Document load(byte[] bytes) throws IOException {
        var resource = resource();
        resource.load(new ByteArrayInputStream(bytes), OPTIONS);
        var root = resource.getContents().get(0);
        resource.getContents().clear();
        // ours holds it against the file, and does not keep it
        ((Document) root).setChecksum(null);
        return (Document) root;
    }

    static void save(EObject root, OutputStream out) throws IOException {
        var resource = resource();
        resource.getContents().add(root);
        resource.save(out, Map.of(XMLResource.OPTION_ENCODING, "UTF-8", XMLResource.OPTION_LINE_WIDTH, 100));
    }

    private static XMIResourceImpl resource() {
        var resource = new XMIResourceImpl(URI.createURI("peer.xmi"));
        new ResourceSetImpl().getResources().add(resource);
        resource.setIntrinsicIDToEObjectMap(new HashMap<>());
        return resource;
    }
}
