// SPDX-License-Identifier: EPL-2.0
package org.kring.house;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Small habits: no swallowed exception, no {@code catch (Exception)} but at a top border, no stack trace printed, no
 * output but the command line's, a licence line, no drawer names, no task marks left behind; no field of the toolkit
 * that takes days, times or numbers part by part, and no form of dates but that of {@code DateWords}.
 */
public final class Habits implements Rule {
    private static final String LICENCE = "// SPDX-License-Identifier: EPL-2.0";
    private static final Pattern DRAWER = Pattern.compile(".*(Manager|Helper|Utils?|Impl)|I[A-Z][a-z].*");
    private static final Pattern ODD_DATES = Pattern.compile(
            "import (org\\.eclipse\\.swt\\.widgets\\.(DateTime|Spinner)|java\\.time\\.format\\.FormatStyle);");
    private static final Pattern MARK = Pattern.compile("//.*\\b(TODO|FIXME|XXX)\\b");
    /**
     * Where everything is caught: task runner, command line; handlers have the platform's own border. The gate catches
     * what Java's parser throws on a stranger's bytes, which is more than it declares.
     */
    private static final List<String> BORDERS = List.of("BackgroundTask", "Main", "XmlGate");

    @Override
    public List<String> violations(House house) throws IOException {
        List<String> found = new ArrayList<>();
        for (Bundle bundle : house.bundles()) {
            for (Path file : bundle.sources()) {
                String name = file.getFileName().toString().replace(".java", "");
                String text = Files.readString(file);
                if (!text.startsWith(LICENCE)) {
                    found.add(name + " does not start with the licence line");
                }
                if (DRAWER.matcher(name).matches()) {
                    found.add(name + " is a drawer's name: say what it does");
                }
                if (MARK.matcher(text).find()) {
                    found.add(name + " leaves a task mark");
                }
                if (ODD_DATES.matcher(text).find()) {
                    found.add(name + " reads or writes dates or numbers in a way of its own");
                }
                CompilationUnit unit = Sources.read(file);
                unit.findAll(CatchClause.class).forEach(each -> caught(name, each, found));
                unit.findAll(MethodCallExpr.class).forEach(each -> called(bundle, name, each, found));
            }
        }
        return found;
    }

    private static void caught(String name, CatchClause each, List<String> found) {
        String type = each.getParameter().getTypeAsString();
        if (List.of("Exception", "Throwable", "RuntimeException").contains(type) && !BORDERS.contains(name)) {
            found.add(name + " catches " + type);
        }
        if (each.getBody().isEmpty() && !each.getParameter().getNameAsString().equals("expected")) {
            found.add(name + " swallows " + type);
        }
    }

    private static void called(Bundle bundle, String name, MethodCallExpr call, List<String> found) {
        String scope = call.getScope().map(Object::toString).orElse("");
        if (call.getNameAsString().equals("printStackTrace")) {
            found.add(name + " prints a stack trace");
        }
        boolean output = scope.equals("System.out") || scope.equals("System.err");
        if (output && !bundle.name().endsWith(".cli")) {
            found.add(name + " writes to " + scope);
        }
    }
}
