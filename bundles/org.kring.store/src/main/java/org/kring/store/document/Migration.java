// SPDX-License-Identifier: EPL-2.0
package org.kring.store.document;

import org.kring.store.Problem;
import org.kring.store.StoreException;

/**
 * One step of the format: what a file of one version says, said as the next version says it. It stands between the gate
 * and the builder, changes names and values while they pass, and keeps nothing of the file, so that an old file asks no
 * more of us than a present one; the model knows the present version only, and what leaves the last step is held
 * against its rules. This one changes nothing; a step overrides what its version said otherwise. Each is kept for ever,
 * with files of its version among the tests.
 */
abstract class Migration implements XmlEvents {

    private final XmlEvents older;

    /** Reads what the file of the older version says. */
    Migration(XmlEvents older) {
        this.older = older;
    }

    @Override
    public Event next() throws StoreException {
        return older.next();
    }

    @Override
    public String name() {
        return older.name();
    }

    @Override
    public String namespace() {
        return older.namespace();
    }

    @Override
    public String type() {
        return older.type();
    }

    @Override
    public String typeNamespace() {
        return older.typeNamespace();
    }

    @Override
    public int attributes() {
        return older.attributes();
    }

    @Override
    public String attributeName(int index) {
        return older.attributeName(index);
    }

    @Override
    public String attributeLabel(int index) {
        return older.attributeLabel(index);
    }

    @Override
    public String attributeValue(int index) {
        return older.attributeValue(index);
    }

    @Override
    public String words() {
        return older.words();
    }

    @Override
    public boolean isBlank() {
        return older.isBlank();
    }

    @Override
    public long position() {
        return older.position();
    }

    @Override
    public StoreException faultAt(long position, String attribute, Problem problem, Object... details) {
        return older.faultAt(position, attribute, problem, details);
    }
}
