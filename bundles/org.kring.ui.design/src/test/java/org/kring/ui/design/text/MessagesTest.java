// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void everyTextIsFound() throws IllegalAccessException {
        Field[] fields = Messages.class.getFields();
        assertTrue(fields.length > 3, "there are texts");
        for (Field field : fields) {
            if (field.getType() == String.class) {
                assertNotNull(field.get(null), field.getName());
                assertFalse(((String) field.get(null)).contains("missing message"), field.getName());
            }
        }
    }
}
