// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.chart;

class GroupChartTest {
    @org.junit.jupiter.api.Test
    void x() throws Exception {
        Album.main(new String[] {"/tmp/kring/album"});
    }
}
