// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.capture;

import java.util.List;
import org.kring.meeting.run.CaptureKind;

/** Shows what is kept in a run. */
public interface CaptureView {

    /** Shows what is kept. */
    void captures(List<SectionViewState> sections);

    /** Says that something was taken back or done again, and what. */
    void told(String sentence);

    /** Brings the keyboard to where more of a kind is typed, or to the first field when there is none for it. */
    void typeOn(CaptureKind kind);

    /** Shows what to look back on; empty outside looking back. */
    void lookBack(List<LookBackItem> items);
}
