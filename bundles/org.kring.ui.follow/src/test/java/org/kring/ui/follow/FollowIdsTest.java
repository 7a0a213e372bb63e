// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kring.ui.follow.text.Messages;
import org.kring.ui.rooms.Room;

class FollowIdsTest {

    private static final Path MODEL = Path.of("fragment.e4xmi");

    @Test
    void everyConstantIsInTheModel() throws Exception {
        String model = Files.readString(MODEL);
        for (String id : new String[] {
            FollowIds.PERSPECTIVE, FollowIds.LEFT, FollowIds.STACK, FollowIds.PART_GROUPS, FollowIds.PART_CHARTS
        }) {
            assertTrue(model.contains("elementId=\"" + id + "\""), id);
        }
        assertEquals(Room.FOLLOW.perspective(), FollowIds.PERSPECTIVE);
    }

    @Test
    void everyClassOfTheModelExists() throws Exception {
        Matcher matcher = Pattern.compile("bundleclass://org\\.kring\\.ui\\.follow/([\\w.]+)")
                .matcher(Files.readString(MODEL));
        int found = 0;
        while (matcher.find()) {
            assertNotNull(Class.forName(matcher.group(1)));
            found++;
        }
        assertEquals(5, found, "classes in the model");
    }

    @Test
    void everyTextIsFilledIn() throws Exception {
        for (var field : Messages.class.getFields()) {
            assertNotNull(field.get(null), field.getName());
        }
    }
}
