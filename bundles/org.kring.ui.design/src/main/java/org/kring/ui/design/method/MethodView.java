// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.method;

import java.util.Map;
import java.util.Optional;
import org.kring.model.method.Method;
import org.kring.practice.edit.EditName;
import org.kring.practice.edit.Field;

/** What an opened method shows. */
interface MethodView {

    /** Sentence above the method, with what can be done about it. */
    enum Notice {
        NONE,
        /** A published version; a draft can be made. */
        PUBLISHED,
        /** The same, after the user tried to change it. */
        PUBLISHED_INSISTING,
        /** The file does not fit its checksum: damaged, or changed by hand. It can be accepted as it is. */
        ALTERED,
        /** Saving failed; everything is kept. */
        NOT_SAVED
    }

    /** The one next step beside the sentence. */
    enum Next {
        SAVE,
        DRAFT,
        ACCEPT
    }

    /** The method is being read. */
    void loading();

    /** The method could not be read: a page in place of it that says so in a few words and in full. */
    void problem(String heading, String sentence, String file);

    /** The method can be shown, and changed when editable. */
    void opened(boolean editable);

    /** The words of the method. */
    void method(MethodViewState state);

    /** The selected phase; empty when none is selected. */
    void phase(Optional<PhaseViewState> state);

    /** The diagram has to be painted anew. */
    void diagram(Method method, String selectedPhase);

    /** Another phase of the same diagram is selected; empty for none. */
    void selection(String phase);

    /** Brings into view what such a change is about: a field of the method or of the selected phase. */
    void reveal(EditName edit);

    /** Nothing was saved because of what stands in the fields of such a change: the keyboard goes there, to mend it. */
    void refused(RefusedWords.Held held);

    /** The name that is still the one of the original although the other was changed. */
    void copiedName(Optional<Field> name);

    /** What is wrong with typed words, of the method and of the selected phase; nothing is with the other fields. */
    void wordsFaults(Map<Field, String> sentences);

    /** What is wrong with the typed minutes; empty when nothing is. */
    void minutesFault(String sentence);

    /** The sentence above the method, and what can be done now. */
    void notice(Notice notice, String sentence, Next next);

    /** Name and state of the part. */
    void title(String name, boolean dirty);

    /** Undo and redo have other names or states. */
    void historyChanged();

    /** The selection in the table of activities. */
    void selectActivity(int place);
}
