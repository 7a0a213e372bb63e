// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate;

import java.util.function.Consumer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.kring.practice.KnownDocument;
import org.kring.practice.words.DocumentWords;
import org.kring.store.StoreException;
import org.kring.ui.facilitate.text.Messages;
import org.kring.ui.widget.Banner;
import org.kring.ui.widget.Keyboard;

/**
 * Asks before a page is left on which something is not kept. What went wrong with one that was left is said on the one
 * that came, in the room that it keeps for messages. What was lost is said until somebody has read it; that nothing was
 * saved, since somebody else wrote there, goes with the page and with the next thing that is saved.
 */
final class LeftBehind {

    private static final String KEY = "item.left";

    private final DocumentWords documents;
    private final Runnable read;
    /** Where no page has room of its own: nobody works there. */
    private final Banner above;

    /** What says it; null while a page is on its way. */
    private Banner banner;

    private Page page;
    /** What was asked for last; what was asked for before it is not wanted any more. */
    private Consumer<Boolean> wish;
    /** Made when it is asked for the first time on this page. */
    private Banner question;

    private String sentence = "";
    private boolean refused;

    /**
     * Nothing to say yet.
     *
     * @param parent of the pages, with a grid
     * @param documents says which one is meant
     * @param read called when somebody has read it
     */
    LeftBehind(Composite parent, DocumentWords documents, Runnable read) {
        this.documents = documents;
        this.read = read;
        above = new Banner(parent, KEY + ".above");
        banner = above;
    }

    /**
     * Says what went wrong.
     *
     * @param failure of the page that was left
     * @param name of its group, when another one is shown now; else ""
     */
    void say(StoreException failure, String name) {
        String words = documents.sentence(failure);
        sentence = name.isEmpty() ? words : name + " \u00b7 " + words;
        refused = KnownDocument.isStale(failure);
        show();
    }

    /** The page that was there goes, and another one is on its way. */
    void waits() {
        if (!above.isDisposed() && above.isSpeaking()) {
            above.say("", Banner.Tone.QUIET);
        }
        banner = null;
        page = null;
        question = null;
    }

    /** Another page came; null for one that has no room of its own. */
    void on(Page fresh) {
        waits();
        banner = above;
        page = fresh;
        show();
    }

    /**
     * Leaves the page, once nothing of it is being saved any more; until then it stays and takes what is typed. When
     * something of it is not kept, somebody is asked on it, and staying is what Enter and Escape do.
     *
     * @param goOn leaves it, told whether somebody agreed to lose what is not kept; not called when somebody stays, or
     *     wishes something else meanwhile
     */
    void leave(Consumer<Boolean> goOn) {
        wish = goOn;
        if (page == null) {
            goOn.accept(false);
        } else {
            Page left = page;
            // twice: what was typed while something was being saved is saved too
            whenSaved(() -> whenSaved(() -> leave(left, goOn)));
        }
    }

    private void leave(Page left, Consumer<Boolean> goOn) {
        if (wish != goOn || page != left) {
            return;
        }
        if (!left.isHalfDone()) {
            goOn.accept(false);
            return;
        }
        question = question == null ? left.messages().addFirst(KEY + ".question") : question;
        question.askToLose(Messages.OpenItem_leave, Messages.OpenItem_leaveAnyway, () -> goOn.accept(true), left::goOn);
    }

    /** Has something done once nothing of the page is being saved any more, see {@link Page#whenSaved}. */
    void whenSaved(Runnable then) {
        if (page == null) {
            then.run();
        } else {
            Keyboard.takeTyped(Display.getCurrent());
            page.whenSaved(then);
        }
    }

    /** Something else was chosen, or something was saved. */
    void goneOn() {
        if (refused) {
            forget();
        }
    }

    /** Nothing of it is of account any more. */
    void forget() {
        sentence = "";
        if (banner != null) {
            banner.say("", Banner.Tone.QUIET);
        }
    }

    private void show() {
        if (sentence.isEmpty() || banner == null || above.isDisposed()) {
            return;
        }
        if (page != null && banner == above) {
            banner = page.messages().addFirst(KEY);
        }
        banner.offer(sentence, Banner.Tone.FAULT, Messages.OpenItem_read, this::read);
        if (page != null && refused) {
            page.notSaved();
        }
    }

    private void read() {
        forget();
        read.run();
    }
}
