// SPDX-License-Identifier: EPL-2.0
package org.kring.cli.method;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.kring.cli.command.Arguments;
import org.kring.cli.command.Command;
import org.kring.cli.command.CommandException;
import org.kring.cli.command.Console;
import org.kring.cli.command.Exit;
import org.kring.cli.command.Option;
import org.kring.draw.DiagramFile;
import org.kring.draw.Drawing;
import org.kring.draw.Palette;
import org.kring.draw.PhaseDiagram;
import org.kring.model.method.Method;
import org.kring.practice.methods.MethodEntry;
import org.kring.store.StoreException;
import org.kring.store.files.Folders;
import org.kring.store.files.SafeFile;

/** Draws the phase diagram of a method into a file. */
public final class RenderCommand implements Command {

    @Override
    public String name() {
        return "render";
    }

    @Override
    public List<Option> options() {
        return List.of(
                Option.value("-o"),
                Option.value("--lang"),
                Option.value("--theme"),
                Option.values("--variant"),
                MethodArgument.PRACTICE);
    }

    @Override
    public int run(Arguments arguments, Console console) throws CommandException, StoreException {
        String word = arguments.onlyName();
        Path file = arguments.path("-o");
        String ending = ending(file);
        Locale locale = arguments
                .choice("--lang", "nl", "en")
                .map(Locale::forLanguageTag)
                .orElse(console.locale());
        Palette palette =
                palette(arguments.choice("--theme", "light", "dark", "print").orElse("print"));
        MethodEntry found = MethodArgument.of(arguments, console).find(word);
        refuseSame(file, found);
        Method method = Varied.of(found.method().orElseThrow(), arguments.values("--variant"));
        if (!Drawing.hasFonts()) {
            throw new CommandException("fonts-none");
        }
        PhaseDiagram diagram = PhaseDiagram.of(method, locale);
        SafeFile.write(file, bytes(diagram, palette, ending));
        if (!diagram.missing().isEmpty()) {
            console.complainInWords(diagram.missing().sentence(console.locale()));
        }
        return Exit.FINE;
    }

    /** The picture never takes the place of the method that it is of. */
    private static void refuseSame(Path file, MethodEntry method) throws CommandException {
        Path read = method.location().file();
        try {
            if (read != null && Folders.isSame(read, file)) {
                throw new CommandException("output-is-input", file);
            }
        } catch (IOException e) {
            throw new CommandException("path-wrong", file);
        }
    }

    private static String ending(Path file) throws CommandException {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        if (!List.of("svg", "png", "pdf").contains(ending) || name.equals(ending)) {
            throw new CommandException("ending-unknown", file);
        }
        return ending;
    }

    private static Palette palette(String theme) {
        return switch (theme) {
            case "light" -> Palette.LIGHT;
            case "dark" -> Palette.DARK;
            default -> Palette.PRINT;
        };
    }

    private static byte[] bytes(PhaseDiagram diagram, Palette palette, String ending) {
        return switch (ending) {
            case "svg" -> DiagramFile.svg(diagram, palette);
            case "png" -> DiagramFile.png(diagram, palette);
            default -> DiagramFile.pdf(diagram, palette);
        };
    }
}
