// SPDX-License-Identifier: EPL-2.0
package org.kring.emfgen;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * Generates the model code out of its genmodel, without a workbench.
 *
 * <p>Arguments: the folder that holds the model bundle, the genmodel as "bundle/path", and optionally another folder
 * that the code is written below in place of the bundle, so that a build can compare.
 */
public final class Main {
    private Main() {}

    public static void main(String[] args) throws Exception {
        Path bundles = Path.of(args[0]).toRealPath();
        String bundle = args[1].substring(0, args[1].indexOf('/'));
        EcorePlugin.getPlatformResourceMap().put(bundle, folder(bundles.resolve(bundle)));
        GenModelPackage.eINSTANCE.eClass();
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(
                GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
        GenModel model = load(args[1]);
        if (args.length > 2) {
            Path other = Files.createDirectories(Path.of(args[2])).toRealPath();
            EcorePlugin.getPlatformResourceMap().put("other", folder(other));
            model.setModelDirectory("/other/src-gen");
        }
        generate(model);
    }

    private static URI folder(Path path) {
        return URI.createFileURI(path + "/");
    }

    private static GenModel load(String path) {
        ResourceSet set = new ResourceSetImpl();
        set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new EcoreResourceFactoryImpl());
        set.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
        URI uri = URI.createURI("platform:/resource/" + path);
        GenModel model = (GenModel) set.getResource(uri, true).getContents().get(0);
        EcoreUtil.resolveAll(set);
        model.reconcile();
        model.setCanGenerate(true);
        model.setUpdateClasspath(false);
        check(model.diagnose());
        return model;
    }

    private static void generate(GenModel model) {
        Generator generator = new Generator();
        generator.setInput(model);
        check(generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor()));
    }

    private static void check(Diagnostic diagnostic) {
        if (diagnostic.getSeverity() >= Diagnostic.ERROR) {
            throw new IllegalStateException(diagnostic.toString());
        }
    }
}
