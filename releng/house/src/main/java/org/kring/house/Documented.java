// SPDX-License-Identifier: EPL-2.0
package org.kring.house;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Every public type and method of an exported package tells what it promises; an override inherits that. */
public final class Documented implements Rule {
    @Override
    public List<String> violations(House house) throws IOException {
        List<String> found = new ArrayList<>();
        for (Bundle bundle : house.bundles()) {
            List<String> exported = bundle.exported();
            for (Path file : bundle.sources()) {
                CompilationUnit unit = Sources.read(file);
                boolean open = unit.getPackageDeclaration()
                        .map(declared -> exported.contains(declared.getNameAsString()))
                        .orElse(false);
                if (open) {
                    unit.getTypes().stream().filter(TypeDeclaration::isPublic).forEach(type -> look(type, found));
                }
            }
        }
        return found;
    }

    private static void look(TypeDeclaration<?> type, List<String> found) {
        if (!type.hasJavaDocComment()) {
            found.add(type.getNameAsString() + " has no Javadoc");
        }
        for (MethodDeclaration method : type.getMethods()) {
            boolean told = method.hasJavaDocComment() || method.isAnnotationPresent("Override");
            boolean open = method.isPublic()
                    || type.isClassOrInterfaceDeclaration()
                            && type.asClassOrInterfaceDeclaration().isInterface()
                            && !method.isPrivate();
            if (open && !told) {
                found.add(type.getNameAsString() + "." + method.getNameAsString() + " has no Javadoc");
            }
        }
    }
}
