// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.method;

import java.util.Optional;

/**
 * The one sentence above a method and its one next step. What waits for an answer stays until there is one: what goes
 * wrong meanwhile is said before it, and does not take its step away.
 */
final class MethodNotices {

    /** A sentence with what can be done about it. */
    record Said(MethodView.Notice notice, String sentence, MethodView.Next next) {}

    private final MethodView view;
    private Said usual = new Said(MethodView.Notice.NONE, "", MethodView.Next.SAVE);
    private Optional<Said> question = Optional.empty();
    private boolean refusal;

    MethodNotices(MethodView view) {
        this.view = view;
    }

    /** A method was read: what is said as long as nothing happens, and what waits for an answer. */
    void begin(Said newUsual, Optional<Said> newQuestion) {
        usual = newUsual;
        question = newQuestion;
        settle();
    }

    /** The file holds the method as it is on the screen: that answers everything. */
    void saved() {
        question = Optional.empty();
        settle();
    }

    /** Something went wrong; said until the method is saved. */
    void failed(String sentence) {
        refusal = false;
        say(MethodView.Notice.NOT_SAVED, sentence, question);
    }

    /** Nothing was saved because of something that was typed; said until that is mended. */
    void refused(String sentence) {
        failed(sentence);
        refusal = true;
    }

    /** Nothing that was typed is refused any more. */
    void mended() {
        if (refusal) {
            settle();
        }
    }

    /** Somebody tries to change what stays as it is. */
    void insisted() {
        Optional<Said> same = question.filter(each -> each.next() == usual.next());
        say(
                MethodView.Notice.PUBLISHED_INSISTING,
                same.orElse(usual).sentence(),
                same.isPresent() ? Optional.empty() : question);
    }

    private void settle() {
        refusal = false;
        Said said = question.orElse(usual);
        say(said.notice(), said.sentence(), Optional.empty());
    }

    private void say(MethodView.Notice notice, String sentence, Optional<Said> then) {
        String all = then.map(each -> sentence + " " + each.sentence()).orElse(sentence);
        view.notice(notice, all, question.orElse(usual).next());
    }
}
