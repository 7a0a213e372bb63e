// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.check;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.kring.method.DayRange;
import org.kring.model.common.Document;

/** Checks every day and moment in a document: documents of before may have some that can no longer be planned. */
final class DayCheck {

    private final Checklist list;

    DayCheck(Checklist list) {
        this.list = list;
    }

    void check(Document document) {
        Iterable<EObject> parts = document::eAllContents;
        Stream.concat(Stream.of(document), StreamSupport.stream(parts.spliterator(), false))
                .forEach(this::values);
    }

    private void values(EObject part) {
        for (EAttribute each : part.eClass().getEAllAttributes()) {
            Object value = part.eGet(each);
            if (value instanceof LocalDate || value instanceof Instant) {
                value(each.getName(), value);
            }
        }
    }

    private void value(String name, Object value) {
        boolean fine =
                value instanceof Instant moment ? DayRange.contains(moment) : DayRange.contains((LocalDate) value);
        if (!fine) {
            list.implausible("day", name, value, DayRange.FIRST, DayRange.LAST);
        }
    }
}
