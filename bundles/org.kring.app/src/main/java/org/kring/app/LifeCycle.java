// SPDX-License-Identifier: EPL-2.0
package org.kring.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.workbench.lifecycle.PostContextCreate;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.swt.widgets.Display;
import org.kring.app.keys.KeyGuard;
import org.kring.app.theme.RowColours;
import org.kring.app.theme.ToggleThemeHandler;
import org.kring.method.DateWords;
import org.kring.model.common.CommonPackage;
import org.kring.model.evaluation.EvaluationPackage;
import org.kring.model.meeting.MeetingPackage;
import org.kring.model.method.MethodPackage;
import org.kring.model.practice.PracticePackage;
import org.kring.ui.AccessibleName;
import org.kring.ui.Background;
import org.kring.ui.DialogQuestions;
import org.kring.ui.JobBackground;
import org.kring.ui.Memory;
import org.kring.ui.Questions;
import org.kring.ui.ThemeChoice;
import org.kring.ui.practice.CurrentPractice;
import org.kring.ui.typing.CleanTyping;
import org.kring.ui.typing.TipsWhileTyping;
import org.kring.ui.widget.TabArrival;
import org.kring.ui.widget.TypingUndo;
import org.kring.ui.widget.WheelScrolling;
import org.kring.ui.widget.WindowBelow;

/** Before anything is on the screen: what is remembered, and what every room works with. */
public final class LifeCycle {

    /** Where the platform looks for the theme to start with, as long as the product names none. */
    private static final String START_THEME = "cssTheme";

    @PostContextCreate
    void start(IEclipseContext context) {
        if (OneWindow.isOpen(Platform.getInstanceLocation())) {
            OneWindow.tell(theme(new MemoryFile(MemoryFile.place()).read()));
            // there is no other way out of a start, and nothing to save yet
            System.exit(0);
        }
        setUpModel();
        Locale.setDefault(Locale.Category.FORMAT, DateWords.conventions(Locale.getDefault()));
        AccessibleName.everywhere(Display.getDefault());
        CleanTyping.everywhere(Display.getDefault());
        TypingUndo.everywhere(Display.getDefault());
        TipsWhileTyping.hidden(Display.getDefault());
        TabArrival.everywhere(Display.getDefault());
        WheelScrolling.everywhere(Display.getDefault());
        WindowBelow.comesForward(Display.getDefault());
        KeyGuard.watch(Display.getDefault(), context);
        RowColours.everywhere(Display.getDefault());
        Path file = MemoryFile.place();
        MemoryFile memoryFile = new MemoryFile(file);
        Memory memory = memoryFile.read();
        context.set(MemoryFile.class, memoryFile);
        context.set(Memory.class, memory);
        Background background = JobBackground.of(Display.getDefault());
        context.set(Background.class, background);
        ClockAndRandom.put(context);
        context.set(CurrentPractice.class, new CurrentPractice(background, memory, context.get(Clock.class)));
        ThemeChoice theme = theme(memory);
        theme.choose(Display.getDefault());
        System.setProperty(START_THEME, theme.themeId());
        context.set(Questions.class, new DialogQuestions());
    }

    /**
     * The packages of the model set themselves up at the first touch, which goes wrong when two threads do that at the
     * same time: so here, before there is a second one.
     */
    private static void setUpModel() {
        for (EPackage each : List.of(
                CommonPackage.eINSTANCE,
                MethodPackage.eINSTANCE,
                PracticePackage.eINSTANCE,
                MeetingPackage.eINSTANCE,
                EvaluationPackage.eINSTANCE)) {
            each.getEClassifiers();
        }
    }

    /** What the command line asks for, for this run; else what was chosen last; else light. */
    private static ThemeChoice theme(Memory memory) {
        return ThemeChoice.of(System.getProperty("kring.theme"))
                .or(() -> memory.text(ToggleThemeHandler.MEMORY).flatMap(ThemeChoice::of))
                .orElse(ThemeChoice.LIGHT);
    }
}
