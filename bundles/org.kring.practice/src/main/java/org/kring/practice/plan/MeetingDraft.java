// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.plan;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kring.meeting.agenda.AgendaPart;
import org.kring.meeting.agenda.AgendaPlan;
import org.kring.meeting.agenda.AgendaRequest;
import org.kring.meeting.agenda.CaseBranch;
import org.kring.meeting.agenda.MeetingRole;
import org.kring.meeting.agenda.MethodChoice;
import org.kring.meeting.agenda.TurnAdvice;
import org.kring.model.common.Category;
import org.kring.model.meeting.AgendaItem;
import org.kring.model.meeting.Attendance;
import org.kring.model.meeting.Meeting;
import org.kring.model.meeting.MeetingFactory;
import org.kring.model.meeting.MeetingStatus;
import org.kring.model.method.Method;
import org.kring.model.method.MethodStatus;
import org.kring.practice.Membership;

/**
 * The plan of a meeting while it is changed: what the facilitator wants, from which agenda, people and roles follow.
 * Touches no disk; {@link Planning} saves what comes out. For one thread.
 */
public final class MeetingDraft {

    /** Most whole minutes of a meeting. */
    public static final int MOST_MINUTES = AgendaRequest.MOST_MINUTES;

    /** Fewest whole minutes of a meeting. */
    public static final int LEAST_MINUTES = 1;

    private static final int UNSAID_MINUTES = 15;
    /** What is told of a part for which no method is chosen. */
    private static final Map<String, Category> UNCHOSEN = Map.of(
            "no-case-method", Category.CASE_METHOD,
            "no-theme-method", Category.THEME_METHOD,
            "no-exercise", Category.CASE_FINDING);

    private final MeetingReading reading;
    private final ZoneId zone;
    private final RoleDraft roles;
    private final Set<String> away = new HashSet<>();
    private final Map<Category, Method> chosen = new EnumMap<>(Category.class);
    private final Map<Category, AgendaItem> gone = new EnumMap<>(Category.class);
    private final Set<Category> without = new HashSet<>();
    private final Set<String> variants = new LinkedHashSet<>();
    private LocalDateTime start;
    private int minutes;
    private CaseBranch branch = CaseBranch.CASE;
    private boolean cancelled;

    /**
     * The plan as it was saved; of a new meeting the first warm-up and the first method that fits,
     * no draft of either.
     *
     * @param reading the meeting
     * @param zone where the group meets
     */
    public MeetingDraft(MeetingReading reading, ZoneId zone) {
        this.reading = reading;
        this.zone = zone;
        Meeting meeting = reading.meeting();
        this.roles = new RoleDraft(this, reading);
        start = meeting.getStart() == null
                ? LocalDateTime.of(LocalDate.EPOCH, LocalTime.NOON)
                : LocalDateTime.ofInstant(meeting.getStart(), zone);
        minutes = meeting.getMinutes() < LEAST_MINUTES ? UNSAID_MINUTES : meeting.getMinutes();
        cancelled = meeting.getStatus() == MeetingStatus.CANCELLED;
        meeting.getAttendance().stream().filter(each -> !each.isPresent()).forEach(each -> away.add(each.getMember()));
        if (isNew()) {
            reading.catalogue().methods(Category.WARM_UP).stream()
                    .filter(MeetingDraft::isFinished)
                    .findFirst()
                    .ifPresent(each -> chosen.put(Category.WARM_UP, each));
            propose();
        } else {
            readAgenda(meeting);
        }
    }

    /** Whether nothing was planned yet. */
    public boolean isNew() {
        return reading.meeting().getAgenda().isEmpty();
    }

    private void readAgenda(Meeting meeting) {
        Set<Category> there = new HashSet<>();
        for (AgendaItem item : meeting.getAgenda()) {
            there.add(item.getCategory());
            if (reading.catalogue().finder().lacks(item)) {
                gone.put(item.getCategory(), item);
            }
            reading.catalogue().finder().planned(item).ifPresent(method -> chosen.put(item.getCategory(), method));
            if (isMain(item.getCategory())) {
                variants.addAll(item.getVariants());
            }
        }
        if (there.contains(Category.THEME_METHOD)) {
            branch = CaseBranch.THEME;
        } else if (meeting.isSeeksCase() || chosen.containsKey(Category.CASE_FINDING)) {
            branch = CaseBranch.FIND_CASE;
        }
        for (Category each : List.of(Category.WARM_UP, Category.LOOK_BACK, Category.CASE_FINDING, Category.CLOSING)) {
            boolean asked = each != Category.CASE_FINDING || branch != CaseBranch.THEME;
            if (asked && !there.contains(each) && !(each == Category.LOOK_BACK && isFirst())) {
                without.add(each);
            }
        }
    }

    /** Whether a part of this sort is the main one. */
    public static boolean isMain(Category category) {
        return CaseBranch.isMain(category);
    }

    /** What was read. */
    public MeetingReading reading() {
        return reading;
    }

    /** Planned start where the group meets. */
    public LocalDateTime start() {
        return start;
    }

    /** Puts it on another day or time; who is a member follows. */
    public void start(LocalDateTime when) {
        start = when;
    }

    /** Planned whole minutes. */
    public int minutes() {
        return minutes;
    }

    /** Other whole minutes; brought into {@link #LEAST_MINUTES} to {@link #MOST_MINUTES}. */
    public void minutes(int wanted) {
        minutes = Math.max(LEAST_MINUTES, Math.min(MOST_MINUTES, wanted));
    }

    /** Everyone who is a member on that day, in the order of their seats. */
    public List<String> members() {
        return Membership.on(reading.group(), start.toLocalDate());
    }

    /** Everyone who comes, in the order of their seats. */
    public List<String> present() {
        return members().stream().filter(each -> !away.contains(each)).toList();
    }

    /** Whether a member comes. */
    public void present(String member, boolean comes) {
        if (comes) {
            away.remove(member);
        } else {
            away.add(member);
        }
    }

    private int people() {
        return Math.max(1, present().size());
    }

    /** Whether there is a case. */
    public CaseBranch branch() {
        return branch;
    }

    /** Whether the main method that was chosen is gone or cannot be read. */
    boolean isMainMethodGone() {
        return gone.containsKey(mainCategory());
    }

    /** Takes a way; the first method that fits is proposed when none was chosen for it. */
    public void branch(CaseBranch way) {
        branch = way;
        if (mainMethod().isEmpty() && !isMainMethodGone()) {
            propose();
        }
        if (branch != CaseBranch.FIND_CASE) {
            chosen.remove(Category.CASE_FINDING);
        }
        without.remove(Category.CASE_FINDING);
    }

    /** Whether the group never met before, so that there is nothing to look back on. */
    public boolean isFirst() {
        return reading.earlier().stream().noneMatch(each -> each.meeting().getStatus() == MeetingStatus.CLOSED);
    }

    /** The sort of the main part. */
    public Category mainCategory() {
        return branch.main();
    }

    /** The method of the main part; empty when none was chosen. */
    public Optional<Method> mainMethod() {
        return chosen(mainCategory());
    }

    /** The method of a part; empty when none was chosen. */
    public Optional<Method> chosen(Category category) {
        return Optional.ofNullable(chosen.get(category));
    }

    /**
     * Chooses the method of a part; empty for none. A new main method has no variants yet, and who chooses an exercise
     * to find a case has none. Of a method from an earlier reading the one of this reading is meant.
     */
    public void choose(Category category, Optional<Method> method) {
        chosen.remove(category);
        gone.remove(category);
        method.ifPresent(each -> chosen.put(category, reading.catalogue().same(each)));
        if (category == Category.CASE_FINDING && method.isPresent()) {
            branch = CaseBranch.FIND_CASE;
        }
        if (isMain(category)) {
            variants.clear();
        }
    }

    /**
     * Proposes for a new meeting what was proposed before other methods could be chosen; of a planned one nothing.
     *
     * @param first the draft as it was first shown
     */
    public void proposeAs(MeetingDraft first) {
        if (isNew()) {
            first.chosen.forEach((part, method) -> choose(part, Optional.of(method)));
        }
    }

    private void propose() {
        fits().stream()
                .filter(each -> isFinished(each.method()) && each.fits())
                .findFirst()
                .ifPresent(each -> chosen.put(mainCategory(), each.method()));
    }

    /** Who makes a draft chooses it by hand; it is proposed to nobody. */
    private static boolean isFinished(Method method) {
        return method.getStatus() != MethodStatus.DRAFT;
    }

    /** Whether each method for the main part fits, in the order of the catalogue; each in the agenda that it would have. */
    public List<MethodFit> fits() {
        return reading.catalogue().methods(mainCategory()).stream()
                .map(this::fit)
                .toList();
    }

    private MethodFit fit(Method method) {
        Map<Category, Method> methods = new EnumMap<>(Category.class);
        methods.putAll(chosen);
        methods.put(mainCategory(), method);
        int others = agenda(methods).parts().stream()
                .filter(each -> !isMain(each.category()))
                .mapToInt(AgendaPart::minutes)
                .sum();
        return MethodFit.of(method, people(), Math.max(0, minutes - others), Members.stage(reading.group()));
    }

    /** Whether a variant of the main method is chosen. */
    public boolean variant(String id) {
        return variants.contains(id);
    }

    /** Chooses a variant of the main method, or no longer. */
    public void variant(String id, boolean taken) {
        if (taken) {
            variants.add(id);
        } else {
            variants.remove(id);
        }
    }

    /** Whether the agenda has a part. */
    public void part(Category category, boolean in) {
        if (in) {
            without.remove(category);
        } else {
            without.add(category);
        }
    }

    /** The roles of this meeting with those of its main method; without a case nobody presents one. */
    public List<MeetingRole> roles() {
        return roles.roles();
    }

    /** Everyone who comes, whose turn it is for a role first. */
    public List<TurnAdvice> advice(MeetingRole role) {
        return roles.advice(role);
    }

    /** Decides who holds a role; "" for nobody. */
    public void decide(MeetingRole role, String member) {
        roles.decide(role, member);
    }

    /**
     * Who holds each role: who was decided, or else whose turn it is. Nobody is proposed for two roles while others are
     * free.
     *
     * @return "" for nobody
     */
    public Map<MeetingRole, String> holders() {
        return roles.holders();
    }

    /** Whether the meeting is called off. */
    public boolean cancelled() {
        return cancelled;
    }

    /** Calls the meeting off, or plans it after all. */
    public void cancelled(boolean off) {
        cancelled = off;
    }

    /** The agenda that follows, with its warnings; where a method is named and gone, none that it was not chosen. */
    public AgendaPlan agenda() {
        AgendaPlan plan = agenda(chosen);
        return new AgendaPlan(
                plan.parts(),
                plan.warnings().stream()
                        .filter(each -> !gone.containsKey(UNCHOSEN.get(each.rule())))
                        .toList());
    }

    /** Only the main method that is chosen has the variants that are. */
    private AgendaPlan agenda(Map<Category, Method> methods) {
        AgendaRequest request = AgendaRequest.of(reading.catalogue().structure(), people(), minutes)
                .with(branch);
        if (isFirst()) {
            request = request.asFirst();
        }
        for (Map.Entry<Category, Method> each : methods.entrySet()) {
            boolean varied = isMain(each.getKey()) && each.getValue() == chosen.get(each.getKey());
            List<String> wanted = varied ? variantsOf(each.getValue()) : List.of();
            request = request.with(new MethodChoice(each.getKey(), each.getValue(), wanted, Map.of()));
        }
        for (Category each : without) {
            request = request.without(each);
        }
        return AgendaPlan.of(request);
    }

    private List<String> variantsOf(Method method) {
        return method.getVariants().stream()
                .map(each -> each.getId())
                .filter(variants::contains)
                .toList();
    }

    /** What names a method that is not there goes on naming it until another one is chosen, or none. */
    private void keepGone(AgendaItem item) {
        AgendaItem named = gone.get(item.getCategory());
        if (named != null && item.getMethod() == null) {
            item.setMethod(named.getMethod());
            item.setMethodVersion(named.getMethodVersion());
            item.getVariants().addAll(named.getVariants());
            item.getPhases().addAll(EcoreUtil.copyAll(named.getPhases()));
        }
    }

    /** The meeting as it is going to be saved: a copy with agenda, people and roles. */
    public Meeting meeting() {
        Meeting meeting = EcoreUtil.copy(reading.meeting());
        meeting.setStatus(cancelled ? MeetingStatus.CANCELLED : MeetingStatus.PLANNED);
        meeting.setStart(start.atZone(zone).toInstant());
        meeting.setMinutes(minutes);
        meeting.setSeeksCase(branch == CaseBranch.FIND_CASE);
        agenda().fill(meeting);
        meeting.getAgenda().forEach(this::keepGone);
        meeting.getAttendance().clear();
        for (String each : members()) {
            Attendance attendance = MeetingFactory.eINSTANCE.createAttendance();
            attendance.setMember(each);
            attendance.setPresent(!away.contains(each));
            meeting.getAttendance().add(attendance);
        }
        roles.fill(meeting);
        return meeting;
    }
}
