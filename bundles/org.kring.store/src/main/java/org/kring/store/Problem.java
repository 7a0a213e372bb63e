// SPDX-License-Identifier: EPL-2.0
package org.kring.store;

/** What is wrong with a file, or with a document that should become one. Each has one sentence per language. */
public enum Problem {
    /** There is no such file. */
    NO_FILE,
    /** The file is there but cannot be read: no permission, a failing disk. */
    UNREADABLE,
    /** It is a folder, where a file is wanted. */
    IS_FOLDER,
    /** It is a pipe, a device or the like, where a file is wanted. */
    NOT_A_FILE,
    /** It is no folder, where one is wanted. */
    NOT_A_FOLDER,
    /** The folder in which something is wanted is not there. */
    NO_FOLDER,
    /** The file has no content. */
    EMPTY,
    /** The file holds more bytes than any document of ours. */
    TOO_MANY_BYTES,
    /** Elements are nested deeper than in any document of ours. */
    TOO_DEEP,
    /** The file holds more elements than any document of ours. */
    TOO_MANY_ELEMENTS,
    /** One element has more attributes than any of ours. */
    TOO_MANY_ATTRIBUTES,
    /** One text is longer than allowed. */
    TOO_LONG,
    /** The rounds of a method repeat so often that nobody could live it. */
    TOO_MANY_TURNS,
    /** The file is not UTF-8. */
    NOT_UTF8,
    /** The file is no XML, or breaks off. */
    NOT_XML,
    /** The file has something that documents of ours never have: a DOCTYPE or a processing instruction. */
    NOT_ALLOWED,
    /** The file names something outside itself: a schema location, a link, a reference with an address. */
    POINTS_OUTSIDE,
    /** The file uses a namespace that is not one of ours. */
    FOREIGN_NAMESPACE,
    /** The file holds another kind of document than the wanted one. */
    WRONG_ROOT,
    /** The file does not tell the version of its format. */
    NO_VERSION,
    /** The file was written by a newer Kring. */
    FUTURE_VERSION,
    /** The file can be read, but does not fit its checksum: it is damaged, or was changed by hand. */
    ALTERED,
    /** An element that the format does not know. */
    UNKNOWN_ELEMENT,
    /** An attribute that the format does not know. */
    UNKNOWN_ATTRIBUTE,
    /** An element without its type, or with one that does not fit there. */
    WRONG_TYPE,
    /** Words between elements, where none belong. */
    STRAY_TEXT,
    /** Something stands twice that may stand once. */
    TWICE,
    /** A value that cannot be read as what it should be. */
    BAD_VALUE,
    /** Something needed is not there: an identifier, what something is about, a day. */
    MISSING_VALUE,
    /** A number outside its range. */
    OUT_OF_RANGE,
    /** A range whose least value is above its greatest. */
    RANGE_REVERSED,
    /** An identifier with characters that identifiers do not have. */
    BAD_ID,
    /** Two things with the same identifier. */
    DUPLICATE_ID,
    /** A reference to an identifier that nothing in the document has. */
    MISSING_REFERENCE,
    /** A reference to something of another kind than wanted. */
    WRONG_REFERENCE,
    /** A document to be written holds a character that XML cannot hold. */
    BAD_CHARACTER,
    /** A document to be written refers to something that is not part of it, or that has no identifier. */
    LOOSE_REFERENCE,
    /** The file could not be written. */
    NOT_WRITTEN,
    /** The file, or the folder that it lies in, may be read and not be written. */
    READ_ONLY,
    /** A folder could not be made, or not be listed. */
    FOLDER_FAILED,
    /** A file is wanted that lies in a practice, and this one does not. */
    NOT_INSIDE,
    /** The folder holds no practice. */
    NO_PRACTICE,
    /** A new practice is to be made where something is already. */
    NOT_EMPTY,
    /** Somebody else works on it now: another window or another program. */
    ALREADY_OPEN,
    /** A practice, a group or a member is to have a name that is too long to be shown. */
    NAME_LONG,
    /** A file or folder is wanted under a name that no disk takes, since it is too long. */
    NAME_TOO_LONG,
    /** A folder inside a practice has a name that none of ours has. */
    ODD_NAME,
    /** A file lies where a folder of a practice should be. */
    FILE_IN_PLACE,
    /** What should be a file or folder inside a practice is a link. */
    LINK,
    /** It is one of links that lead to each other, and to no file. */
    LINK_LOOP,
    /** A file inside a practice has a second name, through which others can change it. */
    SECOND_NAME,
    /** A file inside a practice belongs to somebody else. */
    OTHER_OWNER,
    /** The file that should be a lock of ours holds something else. */
    NOT_A_LOCK,
    /** The journal or its lock are no longer the files that were opened, or somebody else wrote into them. */
    JOURNAL_CHANGED,
    /** As JOURNAL_CHANGED, and what was acknowledged is kept in another file. */
    JOURNAL_KEPT,
    /** The folder of a meeting went away while it was run, and what was acknowledged is kept in another file. */
    MEETING_KEPT,
    /** As MEETING_KEPT, and the folder of the whole practice went away. */
    PRACTICE_KEPT,
    /** As JOURNAL_CHANGED, and what was acknowledged could not be kept in another file either. */
    JOURNAL_NOT_KEPT,
    /** The file is no journal of ours. */
    NOT_A_JOURNAL,
    /** An entry could not be put into the journal; the earlier ones are there. */
    NOT_RECORDED,
    /** The journal has reached its greatest size. */
    JOURNAL_FULL,
    /** An entry is longer than a journal takes. */
    ENTRY_TOO_LONG,
    /** An entry holds a character that would break its line. */
    BAD_ENTRY,
    /** A line is no event of a run. */
    BAD_EVENT,
    /** Somebody who has answered wants to answer once more. */
    ALREADY_ANSWERED,
    /** More forms than people who were present. */
    TOO_MANY_FORMS,
    /** The forms are of another instrument, or of another version of it. */
    OTHER_INSTRUMENT,
    /** Somebody else wrote a document since it was read here. */
    CHANGED_ELSEWHERE,
    /** A plan is not changed any more once its meeting began, perhaps in another window. */
    MEETING_BEGUN,
    /** A meeting that was cancelled cannot be run. */
    MEETING_CANCELLED,
    /** A meeting cannot be lived as it is planned. */
    MEETING_NOT_TO_RUN,
    /** A meeting that is to begin names a method that is gone or cannot be read. */
    METHOD_GONE,
    /** What lies in the folder of a group says that it belongs to another one. */
    OTHER_GROUP,
    /** What lies in the folder of a meeting says that it belongs to another one. */
    OTHER_MEETING,
    /** A group has members, but their names and its other words are not there. */
    NAMES_GONE,
    /** A meeting was closed, but its words are not there. */
    CONTENT_GONE,
    /** A document that a practice needs is not there. */
    FILE_GONE,
    /** As FILE_GONE, and the folder that it lies in is not there either. */
    FOLDER_GONE,
    /** A folder that holds groups or meetings is there, and none of them. */
    EMPTIED,
    /** As FILE_GONE, and nothing else is in its folder. */
    FOLDER_EMPTY,
    /** A meeting was closed and evaluated, but the forms of its evaluation are not there. */
    FORMS_GONE,
    /** Forms hold what nobody can have handed in, so that they are not as they were. */
    FORMS_IMPLAUSIBLE,
    /** Some who handed in a form were not at the meeting, so that the forms are not those of it. */
    FORMS_OF_OTHERS,
    /** Forms that were handed in went away while others are collected. */
    FORMS_VANISHED,
    /** A meeting was held, as what it left tells, but its journal is not there or does not say so. */
    RUN_GONE,
    /** As KEPT_HAS_MORE, of a meeting that was closed meanwhile with the journal that is there. */
    KEPT_BEFORE_CLOSE,
    /** The journal of a meeting is there, and one that was kept of its run when that was changed has other entries. */
    KEPT_HAS_MORE,
    /** What lies there as the journal of a meeting was written for another one. */
    RUN_OTHER,
    /** A meeting that was begun names a method that is gone or cannot be read, so that it cannot go on. */
    RUN_METHOD_GONE,
    /** A meeting that was begun names a method that is gone or cannot be read, so that nobody can tell how its time went. */
    RECORD_METHOD_GONE,
    /** The journal of a meeting is gone or was changed, and what was kept of its run when that was noticed is there. */
    RUN_KEPT,
    /** No file is to blame: the program itself failed while it worked. */
    UNEXPECTED
}
