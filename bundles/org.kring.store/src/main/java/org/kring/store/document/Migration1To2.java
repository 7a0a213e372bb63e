// SPDX-License-Identifier: EPL-2.0
package org.kring.store.document;

/**
 * From version 1 to 2. The record of a meeting says {@code entered} as its journal does, where it said
 * {@code phase-entered}. The checksum that came with version 2 needs no step: a file of version 1 has none to fit.
 */
final class Migration1To2 extends Migration {

    Migration1To2(XmlEvents older) {
        super(older);
    }

    @Override
    public String attributeValue(int index) {
        var value = super.attributeValue(index);
        var renamed = value.equals("phase-entered") && "kind".equals(attributeName(index)) && name().equals("events");
        return renamed ? "entered" : value;
    }
}
