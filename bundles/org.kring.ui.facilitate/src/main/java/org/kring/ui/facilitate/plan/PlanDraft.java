// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.plan;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kring.meeting.agenda.AgendaPlan;
import org.kring.meeting.agenda.AgendaRequest;
import org.kring.meeting.agenda.CaseBranch;
import org.kring.meeting.agenda.MethodChoice;
import org.kring.model.common.Category;
import org.kring.model.common.RoleKind;
import org.kring.model.meeting.AgendaItem;
import org.kring.model.meeting.Assignment;
import org.kring.model.meeting.Attendance;
import org.kring.model.meeting.Meeting;
import org.kring.model.meeting.MeetingFactory;
import org.kring.model.meeting.MeetingStatus;
import org.kring.model.method.Method;
import org.kring.ui.facilitate.files.OpenedMeeting;

/** The plan of a meeting while it is changed: what the facilitator wants, from which the agenda follows. */
final class PlanDraft {

    private static final int LEAST_MINUTES = 15;

    final OpenedMeeting opened;
    private final ZoneId zone;
    LocalDateTime start;
    int minutes;
    CaseBranch branch = CaseBranch.CASE;
    final Set<String> present = new LinkedHashSet<>();
    final Map<Category, Method> chosen = new EnumMap<>(Category.class);
    final Set<Category> without = new HashSet<>();
    final Set<String> variants = new LinkedHashSet<>();
    /** What the facilitator decided about roles; the others follow the turns. */
    final Map<RoleKind, String> overruled = new EnumMap<>(RoleKind.class);

    PlanDraft(OpenedMeeting opened, ZoneId zone) {
        this.opened = opened;
        this.zone = zone;
        Meeting meeting = opened.meeting();
        start = meeting.getStart() == null
                ? LocalDateTime.of(LocalDate.EPOCH, LocalTime.NOON)
                : LocalDateTime.ofInstant(meeting.getStart(), zone);
        minutes = Math.max(LEAST_MINUTES, meeting.getMinutes());
        readPeople(meeting);
        if (meeting.getAgenda().isEmpty()) {
            opened.catalogue().methods(Category.WARM_UP).stream()
                    .findFirst()
                    .ifPresent(each -> chosen.put(Category.WARM_UP, each));
        } else {
            readAgenda(meeting);
        }
    }

    private void readPeople(Meeting meeting) {
        Set<String> away = new HashSet<>();
        meeting.getAttendance().stream().filter(each -> !each.isPresent()).forEach(each -> away.add(each.getMember()));
        opened.names().seats().stream().filter(each -> !away.contains(each)).forEach(present::add);
        for (Assignment each : meeting.getAssignments()) {
            if (each.getItem() == null || each.getItem().isEmpty()) {
                overruled.put(each.getRole(), each.getMember());
            }
        }
    }

    private void readAgenda(Meeting meeting) {
        Set<Category> there = new HashSet<>();
        for (AgendaItem item : meeting.getAgenda()) {
            there.add(item.getCategory());
            opened.catalogue().finder().apply(item).ifPresent(method -> chosen.put(item.getCategory(), method));
            if (isMain(item.getCategory())) {
                variants.addAll(item.getVariants());
            }
        }
        if (there.contains(Category.THEME_METHOD)) {
            branch = CaseBranch.THEME;
        } else if (chosen.containsKey(Category.CASE_FINDING)) {
            branch = CaseBranch.FIND_CASE;
        }
        for (Category each : List.of(Category.WARM_UP, Category.LOOK_BACK, Category.CASE_FINDING, Category.CLOSING)) {
            boolean asked = each != Category.CASE_FINDING || branch != CaseBranch.THEME;
            if (asked && !there.contains(each) && !(each == Category.LOOK_BACK && isFirst())) {
                without.add(each);
            }
        }
    }

    static boolean isMain(Category category) {
        return category == Category.CASE_METHOD || category == Category.THEME_METHOD;
    }

    /** Whether the group never met before, so that there is nothing to look back on. */
    boolean isFirst() {
        return opened.earlier().stream().noneMatch(each -> each.meeting().getStatus() == MeetingStatus.CLOSED);
    }

    Category mainCategory() {
        return branch == CaseBranch.THEME ? Category.THEME_METHOD : Category.CASE_METHOD;
    }

    Optional<Method> mainMethod() {
        return Optional.ofNullable(chosen.get(mainCategory()));
    }

    int people() {
        return Math.max(1, present.size());
    }

    /** The agenda that follows. */
    AgendaPlan agenda() {
        AgendaRequest wish = AgendaRequest.of(opened.catalogue().structure(), people(), minutes)
                .with(branch);
        if (isFirst()) {
            wish = wish.asFirst();
        }
        for (Map.Entry<Category, Method> each : chosen.entrySet()) {
            boolean main = isMain(each.getKey());
            List<String> wanted = main ? variantsOf(each.getValue()) : List.of();
            wish = wish.with(new MethodChoice(each.getKey(), each.getValue(), wanted, Map.of()));
        }
        for (Category each : without) {
            wish = wish.without(each);
        }
        return AgendaPlan.of(wish);
    }

    private List<String> variantsOf(Method method) {
        return method.getVariants().stream()
                .map(each -> each.getId())
                .filter(variants::contains)
                .toList();
    }

    /** The meeting as it is going to be saved: a copy with agenda, people and roles. */
    Meeting meeting(Map<RoleKind, String> roles) {
        Meeting meeting = EcoreUtil.copy(opened.meeting());
        meeting.setStart(start.atZone(zone).toInstant());
        meeting.setMinutes(minutes);
        agenda().fill(meeting);
        meeting.getAttendance().clear();
        for (String each : opened.names().seats()) {
            Attendance attendance = MeetingFactory.eINSTANCE.createAttendance();
            attendance.setMember(each);
            attendance.setPresent(present.contains(each));
            meeting.getAttendance().add(attendance);
        }
        List<Assignment> kept = new ArrayList<>(meeting.getAssignments());
        kept.removeIf(each -> each.getItem() == null || each.getItem().isEmpty());
        meeting.getAssignments().clear();
        meeting.getAssignments().addAll(kept);
        roles.forEach((role, member) -> {
            if (!member.isEmpty()) {
                Assignment assignment = MeetingFactory.eINSTANCE.createAssignment();
                assignment.setRole(role);
                assignment.setMember(member);
                meeting.getAssignments().add(assignment);
            }
        });
        return meeting;
    }
}
