// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.follow;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A share over several meetings: those who answered of those who came, or those who came of the members. Rule: the
 * instrument, section 3, "response rate / attendance": flag below 60 % and any drop of two meetings in a row (E12).
 *
 * @param some how many did, over all meetings, from 0
 * @param all how many could, over all meetings, from 0
 * @param low whether it is below 60 %
 * @param last the shares of the last three meetings in percent, oldest first; fewer when there are fewer
 */
public record Rate(int some, int all, boolean low, List<Integer> last) {

    private static final int LOW = 60;
    private static final int WATCHED = 3;

    /** Takes a copy. */
    public Rate {
        last = List.copyOf(last);
    }

    static Rate of(List<Turnout> meetings, ToIntFunction<Turnout> some, ToIntFunction<Turnout> all) {
        int did = 0;
        int could = 0;
        List<Integer> shares = new ArrayList<>();
        for (Turnout each : meetings) {
            if (all.applyAsInt(each) > 0) {
                int part = Math.min(some.applyAsInt(each), all.applyAsInt(each));
                did += part;
                could += all.applyAsInt(each);
                shares.add(percent(part, all.applyAsInt(each)));
            }
        }
        List<Integer> last = shares.subList(Math.max(0, shares.size() - WATCHED), shares.size());
        return new Rate(did, could, could > 0 && did * 100 < LOW * could, last);
    }

    /**
     * Those who answered of those who came. A meeting whose evaluation is still open is not in it: who has not answered
     * there may still do so.
     *
     * @param meetings in order of date
     * @return the share
     */
    public static Rate response(List<Turnout> meetings) {
        List<Turnout> closed = meetings.stream().filter(each -> !each.open()).toList();
        return of(closed, Turnout::answered, Turnout::present);
    }

    /**
     * Those who came of the members. Every meeting that was held is in it, its evaluation closed or not: who came is
     * known.
     *
     * @param meetings in order of date
     * @return the share
     */
    public static Rate attendance(List<Turnout> meetings) {
        return of(meetings, Turnout::present, Turnout::members);
    }

    private static int percent(int some, int all) {
        return (int) Math.round(some * 100.0 / all);
    }

    /**
     * The share.
     *
     * @return 0 to 100, rounded; 0 when nobody could
     */
    public int percent() {
        return all == 0 ? 0 : percent(some, all);
    }

    /**
     * Whether it fell twice in a row at the end.
     *
     * @return false under three meetings
     */
    public boolean falling() {
        return last.size() == WATCHED && last.get(0) > last.get(1) && last.get(1) > last.get(2);
    }
}
