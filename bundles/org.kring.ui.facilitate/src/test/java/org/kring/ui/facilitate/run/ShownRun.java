// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.run;

import java.util.ArrayList;
import java.util.List;
import org.kring.meeting.run.CaptureKind;
import org.kring.ui.clock.ClockViewState;
import org.kring.ui.facilitate.capture.LookBackItem;
import org.kring.ui.facilitate.capture.SectionViewState;

/** What a run shows, without a window. */
final class ShownRun implements RunView {

    @Override
    public void takesAgain() {}

    @Override
    public void takeTyped() {}

    final List<ClockViewState> clocks = new ArrayList<>();
    RunViewState sheet;
    ClockViewState clock;
    List<SectionViewState> sections = List.of();
    String problem = "";
    String told = "";
    boolean asked;
    List<String> waiting = List.of();
    int screens;
    /** Entries that typing waits for. */
    int held;

    @Override
    public void run(RunViewState fresh) {
        sheet = fresh;
    }

    @Override
    public void clock(ClockViewState fresh) {
        clock = fresh;
        clocks.add(fresh);
    }

    @Override
    public void typeOn(CaptureKind kind) {}

    @Override
    public void captures(List<SectionViewState> fresh) {
        sections = fresh;
    }

    @Override
    public void lookBack(List<LookBackItem> items) {}

    @Override
    public void altered(String sentence) {}

    @Override
    public void behind(String sentence) {}

    @Override
    public void stopped(String sentence, Runnable again) {
        problem = sentence;
    }

    @Override
    public void problem(String sentence) {
        problem = sentence;
    }

    @Override
    public void told(String sentence) {
        told = sentence;
    }

    @Override
    public void hold() {
        held++;
    }

    @Override
    public void release() {
        held--;
    }

    @Override
    public void askClose(List<String> where) {
        asked = true;
        waiting = where;
    }

    @Override
    public void fullScreen() {
        screens++;
    }

    SectionViewState section(CaptureKind kind) {
        return sections.stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
    }
}
