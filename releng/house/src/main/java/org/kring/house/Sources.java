// SPDX-License-Identifier: EPL-2.0
package org.kring.house;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.CompilationUnit;
import java.io.IOException;
import java.nio.file.Path;

/** Reads Java sources into trees. */
final class Sources {
    private static final JavaParser PARSER =
            new JavaParser(new ParserConfiguration().setLanguageLevel(LanguageLevel.JAVA_17));

    private Sources() {}

    /** The tree of one file. Throws {@link IllegalStateException} with the parser's words when it is not Java 17. */
    static synchronized CompilationUnit read(Path file) throws IOException {
        var result = PARSER.parse(file);
        return result.getResult()
                .filter(unit -> result.isSuccessful())
                .orElseThrow(() -> new IllegalStateException(file + ": " + result.getProblems()));
    }

    /** Lines of a source text that are neither blank nor comment. */
    static long codeLines(String text) {
        String bare = text.replaceAll("(?s)/\\*.*?\\*/", "");
        return bare.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                .count();
    }
}
