// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.edit;

import org.eclipse.emf.ecore.EReference;
import org.kring.model.method.MethodPackage;
import org.kring.practice.DisplayName;

/** The texts of a method and of its phases that can be written, each in one language. */
public enum Field {
    /** Name of the method in Dutch. */
    NAME_NL(EditName.RENAME_METHOD, MethodPackage.Literals.METHOD__NAME, false, true),
    /** Name of the method in English. */
    NAME_EN(EditName.RENAME_METHOD, MethodPackage.Literals.METHOD__NAME, false, false),
    /** Summary of the method in Dutch. */
    SUMMARY_NL(EditName.CHANGE_SUMMARY, MethodPackage.Literals.METHOD__SUMMARY, false, true),
    /** Summary of the method in English. */
    SUMMARY_EN(EditName.CHANGE_SUMMARY, MethodPackage.Literals.METHOD__SUMMARY, false, false),
    /** Title of a phase in Dutch. */
    TITLE_NL(EditName.RENAME_PHASE, MethodPackage.Literals.PHASE__NAME, true, true),
    /** Title of a phase in English. */
    TITLE_EN(EditName.RENAME_PHASE, MethodPackage.Literals.PHASE__NAME, true, false),
    /** Instruction of a phase in Dutch. */
    INSTRUCTION_NL(EditName.CHANGE_INSTRUCTION, MethodPackage.Literals.PHASE__INSTRUCTION, true, true),
    /** Instruction of a phase in English. */
    INSTRUCTION_EN(EditName.CHANGE_INSTRUCTION, MethodPackage.Literals.PHASE__INSTRUCTION, true, false);

    /** Most characters of a text that is no name. */
    private static final int LONG = 20_000;

    private final EditName edit;
    private final EReference feature;
    private final boolean ofPhase;
    private final boolean dutch;

    Field(EditName edit, EReference feature, boolean ofPhase, boolean dutch) {
        this.edit = edit;
        this.feature = feature;
        this.ofPhase = ofPhase;
        this.dutch = dutch;
    }

    /**
     * What a change of the text is called.
     *
     * @return never null
     */
    public EditName edit() {
        return edit;
    }

    /**
     * Whether the text is a name.
     *
     * @return false for a summary and an instruction
     */
    public boolean isName() {
        return feature == MethodPackage.Literals.METHOD__NAME || feature == MethodPackage.Literals.PHASE__NAME;
    }

    /**
     * How long the text may be when it is written; a longer one that stands somewhere already is read and kept.
     *
     * @return in characters, as people count them
     */
    public int most() {
        return isName() ? DisplayName.MOST : LONG;
    }

    /**
     * Whether words can be written here.
     *
     * @param words as typed
     * @return false when they are more than {@link #most}
     */
    public boolean fits(String words) {
        return words.codePointCount(0, words.length()) <= most();
    }

    EReference feature() {
        return feature;
    }

    /**
     * Whether the text belongs to a phase.
     *
     * @return false when it belongs to the method
     */
    public boolean ofPhase() {
        return ofPhase;
    }

    /**
     * Whether the text is the Dutch one.
     *
     * @return false for English
     */
    public boolean dutch() {
        return dutch;
    }
}
