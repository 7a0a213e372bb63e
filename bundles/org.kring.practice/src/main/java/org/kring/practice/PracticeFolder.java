// SPDX-License-Identifier: EPL-2.0
package org.kring.practice;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.kring.model.common.Document;
import org.kring.model.meeting.Meeting;
import org.kring.model.practice.Group;
import org.kring.model.practice.Practice;
import org.kring.model.practice.PracticeFactory;
import org.kring.store.DocumentReader;
import org.kring.store.DocumentWriter;
import org.kring.store.Problem;
import org.kring.store.StoreException;
import org.kring.store.files.FolderEntry;
import org.kring.store.files.Folders;
import org.kring.store.files.SafeFile;

/**
 * The folder of a practice, as docs/format/practice.md tells: the practice itself, own methods, groups. Keeps nothing
 * in memory: what is asked is read, what is saved is on the disk.
 */
public final class PracticeFolder {

    static final String PRACTICE = "practice.kring";
    static final String METHODS = "methods";
    static final String GROUPS = "groups";

    private final Path folder;
    private final HeldMoments held = new HeldMoments();
    private final Consumer<Damage> altered;

    private PracticeFolder(Path folder, Consumer<Damage> altered) {
        this.folder = folder;
        this.altered = altered;
    }

    /**
     * Whether a folder looks like a practice.
     *
     * @param folder any path
     * @return true when its practice document is there, whether sound or not
     */
    public static boolean isPractice(Path folder) {
        return Folders.exists(folder.resolve(PRACTICE));
    }

    /**
     * Makes a practice.
     *
     * @param folder an empty folder, or one that is not there yet
     * @param name display name
     * @return the new practice
     * @throws StoreException NAME_LONG; as {@link Folders#refuseTaken}; or when the disk does not take it
     */
    public static PracticeFolder create(Path folder, String name) throws StoreException {
        var practice = PracticeFactory.eINSTANCE.createPractice();
        practice.setName(name);
        return create(folder, practice);
    }

    /**
     * Makes a practice, for example a sample with its seed.
     *
     * @param folder an empty folder, or one that is not there yet
     * @param practice its document; without an identifier it gets one
     * @return the new practice
     * @throws StoreException NAME_LONG; as {@link Folders#refuseTaken}; or when the disk does not take it
     */
    public static PracticeFolder create(Path folder, Practice practice) throws StoreException {
        DisplayName.refuseLong(practice.getName(), folder);
        Folders.refuseTaken(folder);
        boolean there = Folders.exists(folder);
        var made = new PracticeFolder(folder, told -> {});
        named(practice, "practice");
        try {
            Folders.make(folder);
            DocumentWriter.writeOwn(practice, made.file());
        } catch (StoreException e) {
            if (!there) {
                FolderNames.takeBack(e, folder);
            }
            throw e;
        }
        return made;
    }

    /**
     * Opens a practice.
     *
     * @param folder its folder
     * @return the practice, whose document is sound
     * @throws StoreException NO_PRACTICE, or what is wrong with the document of the practice
     */
    public static PracticeFolder open(Path folder) throws StoreException {
        return openTelling(folder, told -> {});
    }

    /**
     * Opens a practice for somebody who is told of every document that is read of it and does not fit its checksum,
     * whoever reads it.
     *
     * @param folder its folder
     * @param altered told on the thread that reads, each time that such a document is read
     * @return the practice, whose document is sound
     * @throws StoreException as {@link #open}
     */
    public static PracticeFolder openTelling(Path folder, Consumer<Damage> altered) throws StoreException {
        var opened = new PracticeFolder(folder, altered);
        opened.refuseGone();
        opened.practice();
        return opened;
    }

    /**
     * The practice in a folder, whatever state it is in; for whoever checks it.
     *
     * @param folder any folder
     */
    public static PracticeFolder unchecked(Path folder) {
        return new PracticeFolder(folder, told -> {});
    }

    /**
     * Refuses a folder that holds no practice, or none any more since it was renamed or a stick was pulled out: nothing is
     * ever written into it.
     *
     * @throws StoreException NO_PRACTICE
     */
    public void refuseGone() throws StoreException {
        if (!isPractice(folder)) {
            throw StoreException.of(Problem.NO_PRACTICE, folder);
        }
    }

    /** Refuses what would be written into a folder that is gone. */
    void refuseGone(Path file) throws StoreException {
        refuseGone();
        if (!Folders.exists(file.getParent())) {
            throw StoreException.of(Problem.FOLDER_GONE, file);
        }
    }

    /** The folder. */
    public Path path() {
        return folder;
    }

    /** The document of the practice, whether it is there or not. */
    public Path file() {
        return folder.resolve(PRACTICE);
    }

    /**
     * The practice itself.
     *
     * @return the caller's own copy
     * @throws StoreException NO_PRACTICE when it is not there any more; when it cannot be read
     */
    public Practice practice() throws StoreException {
        return read(file(), Practice.class);
    }

    /**
     * Saves the practice itself.
     *
     * @param practice its document; without an identifier it gets one
     * @throws StoreException NO_PRACTICE when it is not there any more; when the disk does not take it, the old one is
     *     then whole
     */
    public void save(Practice practice) throws StoreException {
        named(practice, "practice");
        write(practice, file());
    }

    /** The names that what belongs to a practice has in its folder. */
    public static Set<String> names() {
        return Set.of(PRACTICE, METHODS, GROUPS);
    }

    /** The folder of own methods, whether it is there or not. */
    public Path methodsFolder() {
        return folder.resolve(METHODS);
    }

    /** The folder of the groups, whether it is there or not. */
    public Path groupsFolder() {
        return folder.resolve(GROUPS);
    }

    /**
     * What lies in a folder with folders of ours and could be one, but is not opened.
     *
     * @param inside the folder of the groups, or of the meetings of a group
     * @return links, folders with a name that none of ours has, and files in the place of one; or the folder itself,
     *     EMPTIED, when nothing is in it
     * @throws StoreException when it cannot be listed
     */
    public List<Damage> passedOver(Path inside) throws StoreException {
        return FolderNames.passedOver(this, inside);
    }

    /**
     * Reads a document of this practice, never through a link.
     *
     * @param file a file inside the practice
     * @param type the wanted kind of document
     * @return the caller's own copy
     * @throws StoreException FILE_GONE when it is not there, FOLDER_EMPTY when nothing else is either, FOLDER_GONE when its
     *     folder is not, NO_PRACTICE when the practice itself is not; when it cannot be read, or something lies there that is not ours
     */
    public <T extends Document> T read(Path file, Class<T> type) throws StoreException {
        if (!Folders.exists(inside(file))) {
            refuseGone(file);
            boolean empty = FolderNames.isEmpty(file.getParent());
            throw StoreException.of(empty ? Problem.FOLDER_EMPTY : Problem.FILE_GONE, file, file.getFileName());
        }
        var document = DocumentReader.readOwn(inside(file), relative(file), type);
        notice(document, file).ifPresent(altered);
        note(document, file);
        return document;
    }

    /**
     * Reads a document as {@link #read}, and only when it belongs to the group or the meeting in whose folder it lies.
     *
     * @throws StoreException as {@link #read}; OTHER_GROUP or OTHER_MEETING when it says that it belongs elsewhere
     */
    <T extends Document> T readHere(Path file, Class<T> type) throws StoreException {
        var document = read(file, type);
        refuseOther(document, file);
        return document;
    }

    /** Refuses to read, or to write, what says that it belongs elsewhere than where its file lies. */
    void refuseOther(Document document, Path file) throws StoreException {
        Belonging.refuseOther(document, DocumentPlace.of(relative(file)), Path.of(relative(file)));
    }

    /**
     * What has to be told about a document of this practice that could be read, see {@link DocumentReader#notice}.
     *
     * @param document as it was read
     * @param file its file
     * @return empty when there is nothing to tell
     */
    public Optional<Damage> notice(Document document, Path file) {
        return DocumentReader.notice(document, file.getFileName().toString())
                .map(told -> new Damage(relative(file), told));
    }

    /** Why one of some files may be read and not be written; empty means: all may be. */
    static Optional<StoreException> readOnly(Path... files) {
        try {
            for (Path each : files) {
                SafeFile.refuseReadOnly(each);
            }
            return Optional.empty();
        } catch (StoreException e) {
            return Optional.of(e);
        }
    }

    /**
     * Writes a document of this practice into its folder, which is never made anew.
     *
     * @throws StoreException FOLDER_GONE or NO_PRACTICE when its folder, or the practice, is not there any more; when the
     *     disk does not take it, the old one is then whole
     */
    void write(Document document, Path file) throws StoreException {
        refuseGone(file);
        DocumentWriter.writeOwn(document, inside(file));
        note(document, file);
    }

    private void note(Document document, Path file) {
        if (document instanceof Meeting meeting) {
            held.note(DocumentPlace.of(relative(file)), meeting);
        }
    }

    /**
     * When a meeting was held, or is going to be, as it was read or written here last; touches no disk.
     *
     * @param document any document of the meeting
     * @return empty when none is known
     */
    public Optional<Instant> held(DocumentPlace document) {
        return held.of(document);
    }

    /**
     * Looks whether something lies truly in this practice, see {@link Folders#inside}.
     *
     * @param path something inside the practice
     * @return the path
     * @throws StoreException LINK when a link leads elsewhere on the way
     */
    public Path inside(Path path) throws StoreException {
        return Folders.inside(folder, path);
    }

    /**
     * What lies in a folder of this practice.
     *
     * @param inside a folder inside the practice
     * @return by name; empty when it is not there
     * @throws StoreException LINK or FOLDER_FAILED
     */
    public List<FolderEntry> list(Path inside) throws StoreException {
        return Folders.list(folder, inside);
    }

    /** Makes a folder of this practice with those above it. */
    void make(Path inside) throws StoreException {
        refuseGone();
        Folders.make(inside);
    }

    static void named(Document document, String id) {
        if (document.getId() == null || document.getId().isEmpty()) {
            document.setId(id);
        }
    }

    /**
     * Whether its groups and meetings are made up.
     *
     * @throws StoreException when the document of the practice cannot be read
     */
    public boolean sample() throws StoreException {
        return practice().isSample();
    }

    /**
     * The files of own methods, whether they can be read or not.
     *
     * @return by name, as {@link #methodsIn} tells
     * @throws StoreException when the folder cannot be listed
     */
    public List<Path> methodFiles() throws StoreException {
        return methodsIn(list(methodsFolder()));
    }

    /**
     * What is meant as a method in a folder for methods: everything but a folder whose name ends in ".method", in upper or
     * lower case, hidden ones left out.
     *
     * @param entries of the folder
     * @return in their order
     */
    public static List<Path> methodsIn(List<FolderEntry> entries) {
        return entries.stream()
                .filter(each -> !each.isFolder() && !each.name().startsWith("."))
                .filter(each -> each.name().toLowerCase(Locale.ROOT).endsWith(".method"))
                .map(FolderEntry::path)
                .toList();
    }

    /**
     * The groups.
     *
     * @return those whose document can be read, by folder name, and what is wrong with the others
     * @throws StoreException NO_PRACTICE when the practice is not there any more; when the folder cannot be listed
     */
    public Reading<GroupFolder> groups() throws StoreException {
        return readGroups().map(ReadFolder::folder);
    }

    /**
     * The groups as {@link #groups} gives them, with their documents.
     *
     * @throws StoreException as there
     */
    public Reading<ReadFolder<GroupFolder, Group>> readGroups() throws StoreException {
        refuseGone();
        var found = new ArrayList<ReadFolder<GroupFolder, Group>>();
        var damages = new ArrayList<>(passedOver(groupsFolder()));
        for (GroupFolder each : groupFolders()) {
            try {
                var group = each.group();
                notice(group, each.file()).ifPresent(damages::add);
                found.add(new ReadFolder<>(each, group));
            } catch (StoreException e) {
                damages.add(new Damage(relative(each.file()), e));
            }
        }
        return new Reading<>(found, damages);
    }

    /**
     * The groups, whether their documents can be read or not.
     *
     * @return by folder name
     * @throws StoreException when the folder cannot be listed
     */
    public List<GroupFolder> groupFolders() throws StoreException {
        return FolderNames.in(list(folder.resolve(GROUPS))).stream()
                .map(each -> new GroupFolder(this, each))
                .toList();
    }

    /**
     * Finds a group.
     *
     * @param folderOrName its folder name, or else its display name, in upper or lower case
     * @return empty when there is none; a group by its folder name is found even when its document is damaged
     * @throws StoreException NO_PRACTICE when the practice is not there any more; when the folder cannot be listed
     */
    public Optional<GroupFolder> group(String folderOrName) throws StoreException {
        refuseGone();
        var wanted = folderOrName.strip();
        var all = groupFolders();
        var exact = all.stream().filter(each -> each.id().equals(wanted)).findFirst();
        var folded = exact.or(() ->
                all.stream().filter(each -> each.id().equalsIgnoreCase(wanted)).findFirst());
        if (folded.isPresent()) {
            return folded;
        }
        return readGroups().found().stream()
                .filter(each -> wanted.equalsIgnoreCase(each.document().getName()))
                .map(ReadFolder::folder)
                .findFirst();
    }

    /**
     * Makes a group; its folder is named after its display name. One with members has its words from the beginning, which
     * name nobody yet.
     *
     * @param group its document; its identifier becomes the folder name
     * @return the new group
     * @throws StoreException NAME_LONG; NO_PRACTICE when the practice is not there any more; when the disk does not take it
     */
    public GroupFolder create(Group group) throws StoreException {
        DisplayName.refuseLong(group.getName(), groupsFolder());
        var slug = FolderNames.slug(group.getName() == null ? "" : group.getName());
        var id = slug;
        // fails where something else stands in its place
        make(folder.resolve(GROUPS));
        for (int i = 2; FolderNames.isTaken(folder.resolve(GROUPS).resolve(id)); i++) {
            id = slug + "-" + i;
        }
        var made = new GroupFolder(this, folder.resolve(GROUPS).resolve(id));
        group.setId(id);
        // behind a link nothing is made, nor taken back
        Path inside = inside(made.path());
        try {
            make(inside);
            if (made.lostNames(group).isPresent()) {
                made.save(made.noContent());
            }
            made.save(group);
        } catch (StoreException e) {
            FolderNames.takeBack(e, made.contentFile(), made.path(), groupsFolder());
            throw e;
        }
        return made;
    }

    /**
     * Where something is within the practice.
     *
     * @param file a path inside the folder of the practice
     * @return with slashes, for example "groups/noord/group.xmi"
     */
    public String relative(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
