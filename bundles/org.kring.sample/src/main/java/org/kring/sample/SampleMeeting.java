// SPDX-License-Identifier: EPL-2.0
package org.kring.sample;

import java.util.List;
import java.util.Optional;
import org.kring.model.method.Method;

/**
 * What is settled about one made-up meeting before anything is written down.
 *
 * @param index its place among the meetings of the group, from 0
 * @param members who could come, in the order of their seats
 * @param present who came, in the order of their seats; of a meeting to come everyone
 * @param facilitator who guides
 * @param presenter who brings the case; empty when there is none
 * @param method what is done
 */
record SampleMeeting(
        int index,
        List<Person> members,
        List<Person> present,
        Person facilitator,
        Optional<Person> presenter,
        Method method) {

    boolean isPresenter(Person person) {
        return presenter.filter(person::equals).isPresent();
    }

    /** Everyone who came but the one who brought the case. */
    List<Person> others() {
        return present.stream().filter(each -> !isPresenter(each)).toList();
    }
}
