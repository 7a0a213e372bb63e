// SPDX-License-Identifier: EPL-2.0
package org.kring.house;

import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Hard limits on sizes, in lines neither blank nor comment: a class 400, a method 40, a bundle 8,000; 4 parameters; 20
 * types in a package. {@link Measures} gives the figures themselves.
 */
public final class Sizes implements Rule {
    private static final int CLASS = 400;
    private static final int METHOD = 40;
    private static final int PARAMETERS = 4;
    private static final int BUNDLE = 8_000;
    private static final int PACKAGE = 20;

    @Override
    public List<String> violations(House house) throws IOException {
        List<String> found = new ArrayList<>();
        for (Bundle bundle : house.bundles()) {
            long sum = 0;
            Map<Path, Integer> types = new HashMap<>();
            for (Path file : bundle.sources()) {
                long lines = lines(file);
                sum += lines;
                if (!file.endsWith("package-info.java")) {
                    types.merge(file.getParent(), 1, Integer::sum);
                }
                if (lines > CLASS) {
                    found.add(name(file) + " has " + lines + " lines, more than " + CLASS);
                }
                methods(file, found);
            }
            if (sum > BUNDLE) {
                found.add(bundle.name() + " has " + sum + " lines, more than " + BUNDLE);
            }
            types.forEach((folder, count) -> {
                if (count > PACKAGE) {
                    found.add(folder.getFileName() + " in " + bundle.name() + " has " + count + " types");
                }
            });
        }
        return found;
    }

    private static void methods(Path file, List<String> found) throws IOException {
        for (CallableDeclaration<?> method : Sources.read(file).findAll(CallableDeclaration.class)) {
            long lines = Sources.codeLines(method.getTokenRange().orElseThrow().toString());
            if (lines > METHOD) {
                found.add(name(file) + "." + method.getNameAsString() + " has " + lines + " lines");
            }
            int parameters = method.getParameters().size();
            if (parameters > PARAMETERS && !(method instanceof ConstructorDeclaration) && !injected(method)) {
                found.add(name(file) + "." + method.getNameAsString() + " has " + parameters + " parameters");
            }
        }
    }

    /** What the platform calls by injection takes what it needs; nobody writes the call. */
    private static boolean injected(CallableDeclaration<?> method) {
        return List.of("PostConstruct", "Execute", "CanExecute", "Inject").stream()
                .anyMatch(method::isAnnotationPresent);
    }

    static long lines(Path file) throws IOException {
        return Sources.codeLines(Files.readString(file));
    }

    static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }
}
