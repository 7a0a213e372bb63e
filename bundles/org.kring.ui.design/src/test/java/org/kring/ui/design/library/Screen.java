// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.library;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

/** What the library shows, for tests. */
final class Screen implements LibraryView {

    List<MethodGroup> groups = List.of();
    String count = "";
    String instead = "";
    String failure = "";
    String offer = "";
    String selected = "";
    String opened = "";
    boolean entered;
    boolean searching;
    boolean cleared;
    Runnable whenShown = () -> {};

    @Override
    public void groups(List<MethodGroup> shown, boolean search) {
        groups = shown;
        searching = search;
        instead = "";
        whenShown.run();
    }

    @Override
    public void count(String text) {
        assertFalse(text.contains("{"), text);
        count = text;
    }

    @Override
    public void failure(String sentence) {
        failure = sentence;
    }

    @Override
    public void offer(String sentence) {
        assertFalse(sentence.contains("{"), sentence);
        offer = sentence;
    }

    @Override
    public void instead(String sentence) {
        instead = sentence;
    }

    @Override
    public void select(MethodRow row) {
        selected = row.location().text();
    }

    @Override
    public void open(MethodRow row) {
        opened = row.name();
    }

    @Override
    public void enter() {
        entered = true;
    }

    @Override
    public void clearSearch() {
        cleared = true;
    }

    List<String> labels() {
        return groups.stream().map(MethodGroup::label).toList();
    }

    List<MethodRow> rows() {
        return groups.stream().flatMap(group -> group.rows().stream()).toList();
    }

    List<String> names() {
        return rows().stream().map(MethodRow::name).toList();
    }

    List<MethodRow> rows(String key) {
        return groups.stream()
                .filter(each -> each.key().equals(key))
                .flatMap(each -> each.rows().stream())
                .toList();
    }
}
