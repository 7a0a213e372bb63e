// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.methods;

import java.nio.file.Files;
import java.nio.file.Path;
import org.kring.model.common.CommonFactory;
import org.kring.model.method.Method;
import org.kring.model.method.MethodStatus;
import org.kring.practice.PracticeFolder;
import org.kring.store.DocumentWriter;
import org.kring.store.Library;
import org.kring.store.StoreException;

/** Own methods in a practice, made by hand as a stranger could. */
final class Own {

    private Own() {}

    static Method method(String id, String version, MethodStatus status, String nl, String en) throws StoreException {
        Method method = Library.builtIn().method("gossip").orElseThrow();
        method.setId(id);
        method.setVersion(version);
        method.setStatus(status);
        var name = CommonFactory.eINSTANCE.createText();
        name.setNl(nl);
        name.setEn(en);
        method.setName(name);
        return method;
    }

    static Method draft(String id, String version) throws StoreException {
        return method(id, version, MethodStatus.DRAFT, "Naam " + id, "Name " + id);
    }

    static Path file(PracticeFolder practice, String name, Method method) throws Exception {
        Path file = practice.path().resolve("methods").resolve(name);
        Files.createDirectories(file.getParent());
        DocumentWriter.write(method, file);
        return file;
    }

    static Path file(PracticeFolder practice, Method method) throws Exception {
        return file(practice, method.getId() + "-" + method.getVersion() + ".method", method);
    }
}
