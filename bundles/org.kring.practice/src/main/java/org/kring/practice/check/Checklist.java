// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.kring.method.Bilingual;
import org.kring.method.Sentences;
import org.kring.method.VisibleText;
import org.kring.model.common.Document;
import org.kring.practice.Belonging;
import org.kring.practice.Damage;
import org.kring.practice.DocumentPlace;
import org.kring.practice.KeptRuns;
import org.kring.practice.PracticeFolder;
import org.kring.practice.check.CheckResult.Kind;
import org.kring.store.Problem;
import org.kring.store.StoreException;
import org.kring.store.files.FolderEntry;
import org.kring.store.journal.FileLock;

/** Collects what is found, file by file; a file about which nothing was found is whole. */
final class Checklist {

    private static final Sentences SENTENCES = new Sentences(Checklist.class);
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final PracticeFolder practice;
    private final List<CheckResult> results = new ArrayList<>();
    private String file = "";
    private int before;

    Checklist(PracticeFolder practice) {
        this.practice = practice;
    }

    /** What follows is about this file. */
    void begin(Path path) {
        file = practice.relative(path);
        before = results.size();
    }

    /** Nothing more about the file. */
    void end() {
        if (results.size() == before) {
            add(Kind.OK, SENTENCES.of("Check.OK"));
        }
    }

    /** Reads the file that was begun; tells when it cannot be read. */
    <T extends Document> Optional<T> read(Path path, Class<T> type) {
        begin(path);
        try {
            var document = practice.read(path, type);
            practice.notice(document, path).ifPresent(told -> failed(told.problem()));
            new DayCheck(this).check(document);
            Belonging.others(document, DocumentPlace.of(file)).forEach(this::other);
            return Optional.of(document);
        } catch (StoreException e) {
            failed(e);
            return Optional.empty();
        }
    }

    /** The path, unless a link leads elsewhere on the way. */
    Path inside(Path path) throws StoreException {
        return practice.inside(path);
    }

    void failed(StoreException e) {
        add(kind(e.problem()), sentence(e));
    }

    /** A file that should be there and is not. */
    void lost(Path path, StoreException why) {
        begin(path);
        failed(why);
    }

    private static Bilingual sentence(StoreException e) {
        return new Bilingual(e.sentenceWithin(DUTCH), e.sentenceWithin(Locale.ENGLISH));
    }

    private static Kind kind(Problem problem) {
        return switch (problem) {
            case CONTENT_GONE, FILE_GONE, FOLDER_EMPTY, FOLDER_GONE, FORMS_GONE, NAMES_GONE, NO_FILE, NO_PRACTICE ->
                Kind.MISSING_FILE;
            case FUTURE_VERSION -> Kind.NEWER;
            case ALTERED -> Kind.ALTERED;
            case FILE_IN_PLACE, ODD_NAME -> Kind.PASSED_OVER;
            default -> Kind.DAMAGED;
        };
    }

    void add(Kind kind, Bilingual sentence) {
        results.add(new CheckResult(file, kind, sentence));
    }

    /** Something that is found, by the key of its sentence. */
    void tell(Kind kind, String key, Object... details) {
        add(kind, SENTENCES.of("Check." + key, quoted(details)));
    }

    /**
     * A difference between a document and its journal, by the key of its sentence.
     *
     * @param damage whether the document does not fit its checksum, or the journal is that of another run; otherwise both
     *     are whole, and somebody accepted the one or changed the other
     */
    void differs(boolean damage, String key, Object... details) {
        if (damage) {
            tell(Kind.DIFFERENT, key, details);
        } else {
            tell(Kind.ACCEPTED, "accepted", SENTENCES.of("Check." + key, quoted(details)));
        }
    }

    /** Something that cannot be, by the key of its sentence. */
    void implausible(String key, Object... details) {
        tell(Kind.IMPLAUSIBLE, key, details);
    }

    /** Does a part of the check that lists a folder; when that cannot be listed, it is told and the rest goes on. */
    void folder(Path path, Listing listing) {
        try {
            listing.run();
        } catch (StoreException e) {
            begin(path);
            failed(e);
        }
    }

    /** A part of the check that a folder can keep from being done. */
    interface Listing {
        void run() throws StoreException;
    }

    /** What lies in a folder beside these and does not belong to the practice, or was kept there of a run. */
    void strangers(Path folder, Set<String> names) throws StoreException {
        for (FolderEntry each : practice.list(folder)) {
            boolean known = names.contains(each.name());
            if (!known && KeptRuns.isName(each.name())) {
                new KeptRunCheck(this, practice).check(each.path());
            } else if (!known) {
                begin(each.path());
                tell(Kind.NOT_OURS, "notOurs");
            }
        }
    }

    /** What keeps a lock from being taken: something in its place that is no lock file of ours. */
    void locks(Path folder) throws StoreException {
        for (FolderEntry each : practice.list(folder)) {
            if (each.name().endsWith(".lock")) {
                begin(each.path());
                FileLock.obstacle(each.path()).ifPresent(this::failed);
            }
        }
    }

    /** What lies among folders of ours: some are passed over, others are none. */
    void amongFolders(Path folder, Set<String> opened) throws StoreException {
        var known = new HashSet<>(opened);
        for (Damage each : practice.passedOver(folder)) {
            var path = practice.path().resolve(each.file());
            known.add(path.getFileName().toString());
            begin(path);
            boolean emptied = each.problem().problem() == Problem.EMPTIED;
            add(emptied ? Kind.MISSING_FILE : Kind.PASSED_OVER, sentence(each.problem()));
        }
        strangers(folder, known);
    }

    /** Tells when an identifier is not among the known ones; null and empty ones refer to nothing. */
    void refers(String what, String id, Collection<String> known) {
        if (id != null && !id.isEmpty() && !known.contains(id)) {
            missing(what, id);
        }
    }

    void missing(String what, String id) {
        add(
                Kind.MISSING_REFERENCE,
                SENTENCES.of("Check.reference", SENTENCES.of("Check.what." + what), VisibleText.quote(id)));
    }

    /** A method that is called by a phrase of its own. */
    void missingMethod(Bilingual called) {
        add(Kind.MISSING_REFERENCE, SENTENCES.of("Check.methodGone", called));
    }

    /** A document that names itself otherwise than its folder does. */
    private void other(Belonging.Other other) {
        String what = other.owner() == Belonging.Owner.GROUP ? "group" : "meeting";
        implausible("named", SENTENCES.of("Check.what." + what), other.named(), other.folder());
    }

    /** Words of others within quotation marks of their own; numbers are left to the sentence. */
    private static Object[] quoted(Object... details) {
        return Arrays.stream(details)
                .map(detail -> detail instanceof Bilingual || detail instanceof Number
                        ? detail
                        : VisibleText.quote(String.valueOf(detail)))
                .toArray();
    }

    List<CheckResult> results() {
        return List.copyOf(results);
    }
}
