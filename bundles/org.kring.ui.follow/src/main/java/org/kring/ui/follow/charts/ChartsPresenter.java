// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow.charts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.kring.draw.chart.ChartTable;
import org.kring.draw.chart.ChartWords;
import org.kring.evaluation.Audience;
import org.kring.evaluation.Figures;
import org.kring.evaluation.series.GroupFigures;
import org.kring.evaluation.series.MeetingFigures;
import org.kring.method.VisibleText;
import org.kring.practice.Damage;
import org.kring.practice.DocumentPlace;
import org.kring.practice.follow.FollowedGroup;
import org.kring.practice.words.DocumentWords;
import org.kring.store.files.SafeFile;
import org.kring.ui.follow.FollowRoom;
import org.kring.ui.follow.FollowServices;
import org.kring.ui.follow.picture.ChartScene;
import org.kring.ui.follow.picture.GroupScene;
import org.kring.ui.follow.picture.PortfolioScene;
import org.kring.ui.follow.side.SideViewState;
import org.kring.ui.follow.side.SideWords;
import org.kring.ui.follow.text.Messages;
import org.kring.ui.picture.Scene;
import org.kring.ui.picture.Step;
import org.kring.ui.practice.Notices;
import org.kring.ui.practice.OpenMeeting;
import org.kring.ui.rooms.Room;
import org.kring.ui.state.PartState;
import org.kring.ui.state.ReadingCount;

/** Decides what the part with the charts shows, and what a click or a key on it does. */
final class ChartsPresenter {

    private static final double FILE_WIDTH = 900;
    private static final String FOLDER = "follow.export";
    /** Whether the table is shown in place of the picture: "table", or "picture". */
    private static final String SHOWN_AS = "follow.as";

    private static final String TABLE = "table";

    private final ChartsView view;
    private final FollowServices services;
    private final FollowRoom room;
    private final Navigation navigation;
    private final Notices notices;
    private final Runnable listener = this::show;
    private boolean asTable;
    private boolean waited;
    private String place = "";
    private Optional<Path> practice = Optional.empty();
    /** What the notice is about: it goes with the practice, the group or the audience. */
    private List<Object> noticed = List.of();
    /** What is said goes with the next thing that is done. */
    private boolean passing;

    ChartsPresenter(ChartsView view, FollowServices services, Navigation navigation) {
        this.view = view;
        this.services = services;
        this.room = services.room();
        this.navigation = navigation;
        this.asTable = services.memory().text(SHOWN_AS).filter(TABLE::equals).isPresent();
        this.notices = new Notices(room::accept, documents(), view::altered);
    }

    void begin() {
        room.addListener(listener);
        room.begin();
        show();
    }

    void end() {
        room.removeListener(listener);
    }

    private void show() {
        waited = waited && isWaiting();
        if (!room.shownPractice().equals(practice)) {
            // the same names may be there, but nobody has marked any of them
            practice = room.shownPractice();
            place = "";
        }
        if (!subject().equals(noticed)) {
            notice("", false);
        }
        notices.show(room.damages());
        view.audience(room.audience(), room.isOneGroup());
        Optional<Message> message = message();
        if (message.isPresent()) {
            view.message(message.get());
            return;
        }
        view.charts(page());
        if (bounds(place).isEmpty()) {
            place = "";
        }
        view.select(place);
        view.side(side());
    }

    /** Accepts the document that is told to be altered. */
    void accept() {
        notices.accept();
    }

    /** What is looked at. */
    private List<Object> subject() {
        return List.of(room.audience(), group());
    }

    private List<Object> group() {
        return List.of(room.shownPractice(), room.selected().map(FollowedGroup::id));
    }

    private void notice(String sentence, boolean failed) {
        noticed = subject();
        passing = !failed && !sentence.isEmpty();
        view.notice(sentence, failed);
    }

    /** Somebody goes on: that something worked is no news any more. */
    private void goOn() {
        if (passing) {
            notice("", false);
        }
    }

    private Optional<String> bounds(String wanted) {
        return places().stream().filter(wanted::equals).findFirst();
    }

    private Optional<Message> message() {
        return switch (room.state()) {
            case NO_PRACTICE ->
                Optional.of(new Message(
                        PartState.Kind.EMPTY,
                        Messages.Empty_noPractice,
                        Messages.Empty_noPracticeSentence,
                        Message.Next.START,
                        Messages.Empty_toStart));
            case READING -> Optional.of(reading());
            case STOPPED ->
                Optional.of(new Message(
                        PartState.Kind.EMPTY,
                        Messages.Empty_stopped,
                        Messages.Empty_stoppedSentence,
                        Message.Next.AGAIN,
                        Messages.Empty_again));
            case FAILED ->
                Optional.of(new Message(
                        PartState.Kind.FAILED,
                        Messages.Empty_failed,
                        room.failure(),
                        Message.Next.AGAIN,
                        Messages.Empty_again));
            case READY -> emptiness();
        };
    }

    /** Short readings are not worth a number. */
    private Message reading() {
        ReadingCount reading = room.reading();
        return waited && reading.all() > 0
                ? new Message(
                        PartState.Kind.LOADING,
                        Messages.Room_reading,
                        reading.words(),
                        Message.Next.STOP,
                        Messages.Room_stop)
                : new Message(PartState.Kind.LOADING, Messages.Room_reading, "", Message.Next.NOTHING, "");
    }

    /** Whether figures are being waited for; then half a second later {@link #waited} is to be called. */
    boolean isWaiting() {
        return room.state() == FollowRoom.State.READING;
    }

    /** Half a second went by: says how far the reading is. */
    void waited() {
        if (isWaiting()) {
            waited = true;
            view.message(reading());
        }
    }

    private Optional<Message> emptiness() {
        List<FollowedGroup> groups = room.groups();
        if (groups.isEmpty()) {
            return Optional.of(noGroups());
        }
        List<FollowedGroup> shown = room.selected().map(List::of).orElse(groups);
        if (shown.stream().allMatch(group -> group.figures().meetings().isEmpty())) {
            return Optional.of(noMeetings(shown));
        }
        return Optional.empty();
    }

    /** That nothing was evaluated is only known where all could be read. */
    private Message noMeetings(List<FollowedGroup> shown) {
        boolean one = room.selected().isPresent();
        String name = VisibleText.line(shown.get(0).figures().name());
        List<Damage> damages = one ? shown.get(0).damages() : room.figures().damages();
        List<Damage> unread = damages.stream().filter(each -> !each.isAltered()).toList();
        if (unread.isEmpty()) {
            String title = one ? NLS.bind(Messages.Empty_noMeetings, name) : Messages.Empty_noMeetingsAtAll;
            return toFacilitate(title, Messages.Empty_noMeetingsSentence);
        }
        return new Message(
                PartState.Kind.FAILED,
                one ? NLS.bind(Messages.Empty_noneRead, name) : Messages.Empty_noneReadAtAll,
                one
                        ? String.join(
                                "\n", unread.stream().map(documents()::sentence).toList())
                        : String.join("\n", sentences(unread)),
                Message.Next.AGAIN,
                Messages.Empty_again);
    }

    /** That there are no groups is only known where all could be read. */
    private Message noGroups() {
        String damages = String.join("\n", sentences(room.figures().damages()));
        return damages.isEmpty()
                ? toFacilitate(Messages.Empty_noGroups, Messages.Empty_noGroupsSentence)
                : new Message(
                        PartState.Kind.FAILED,
                        Messages.Empty_noGroupRead,
                        damages,
                        Message.Next.AGAIN,
                        Messages.Empty_again);
    }

    private List<String> sentences(List<Damage> damages) {
        return damages.stream()
                .map(each ->
                        documents().ofGroup(each, DocumentPlace.of(each.file()).group()))
                .toList();
    }

    private Message toFacilitate(String title, String sentence) {
        return navigation.has(Room.FACILITATE)
                ? new Message(
                        PartState.Kind.EMPTY, title, sentence, Message.Next.FACILITATE, Messages.Empty_toFacilitate)
                : new Message(PartState.Kind.EMPTY, title, sentence, Message.Next.NOTHING, "");
    }

    private List<GroupFigures> allFigures() {
        return room.groups().stream().map(FollowedGroup::figures).toList();
    }

    private Scene.Maker maker() {
        Locale locale = services.locale();
        Optional<GroupFigures> one = room.selected().map(FollowedGroup::figures);
        List<GroupFigures> all = allFigures();
        return width ->
                one.isPresent() ? new GroupScene(one.get(), locale, width) : new PortfolioScene(all, locale, width);
    }

    private ChartsViewState page() {
        ChartWords words = new ChartWords(services.locale());
        List<GroupFigures> all = allFigures();
        Optional<GroupFigures> one = room.selected().map(FollowedGroup::figures);
        boolean sample = all.stream().anyMatch(each -> each.viewing().sample());
        return new ChartsViewState(
                subject(),
                group(),
                one.map(GroupFigures::name).map(VisibleText::line).orElse(Messages.Groups_all),
                sample ? words.say("sample") : "",
                room.damages().stream().allMatch(Damage::isAltered) ? "" : Messages.Charts_unread,
                maker(),
                one.map(figures -> ChartTable.of(figures, services.locale()))
                        .orElseGet(() -> ChartTable.ofAll(all, services.locale())),
                places(),
                asTable);
    }

    /** For each row of the table its place in the picture, in the order in which the table is made. */
    private List<String> places() {
        List<String> places = new ArrayList<>();
        Optional<FollowedGroup> one = room.selected();
        if (one.isPresent()) {
            for (MeetingFigures meeting : one.get().figures().meetings()) {
                Figures.AXES.forEach(axis -> places.add(GroupScene.text(axis, meeting.meeting())));
                meeting.figures().overallMark().ifPresent(mark -> places.add(GroupScene.overall(meeting.meeting())));
            }
        } else {
            for (FollowedGroup group : room.groups()) {
                Figures.AXES.forEach(axis -> places.add(group.id()));
            }
        }
        return places;
    }

    private DocumentWords documents() {
        return room.documents(services.locale(), services.clock());
    }

    private SideViewState side() {
        SideWords words = new SideWords(services.locale(), room.audience(), documents());
        return room.selected()
                .map(group -> words.group(group, GroupScene.meeting(place)))
                .orElseGet(() -> words.all(room.figures()));
    }

    /** Marks a place; "" marks none. */
    void select(String newPlace) {
        goOn();
        place = newPlace;
        view.select(place);
        view.side(side());
    }

    /**
     * Opens what is at a place: a group, or a meeting in the room of meetings, else its figures in place. Who looks from
     * outside comes to figures only, as rule 7 of the instrument has it.
     */
    void open(String wanted) {
        if (wanted.isEmpty()) {
            return;
        }
        Optional<FollowedGroup> group = room.selected();
        if (group.isEmpty()) {
            place = "";
            room.select(wanted);
            return;
        }
        select(wanted);
        if (room.audience() == Audience.OUTSIDE) {
            notice(Messages.Charts_notFromOutside, false);
        } else if (navigation.has(Room.FACILITATE)) {
            navigation.open(new OpenMeeting(group.get().id(), GroupScene.meeting(wanted)));
            navigation.go(Room.FACILITATE);
        }
    }

    /** A click marks a place; a line among all groups is a way to its group, as a link is. */
    void pressed(String pressed) {
        if (room.selected().isEmpty()) {
            open(pressed);
        } else {
            select(pressed);
        }
    }

    /** Opens the marked place. */
    void open() {
        open(place);
    }

    /** Back to all groups, or takes the mark away first. */
    void back() {
        if (!place.isEmpty()) {
            select("");
        } else {
            room.select("");
        }
    }

    void step(ChartScene scene, Step step) {
        select(scene.step(place, step));
    }

    void toggleTable() {
        if (message().isEmpty()) {
            goOn();
            asTable = !asTable;
            services.memory().text(SHOWN_AS, asTable ? TABLE : "picture");
            show();
        }
    }

    void audience(Audience audience) {
        room.audience(audience);
    }

    void next(Message.Next next) {
        switch (next) {
            case START -> navigation.go(Room.START);
            case FACILITATE -> toFacilitate();
            case STOP -> room.stop();
            case AGAIN -> room.load();
            case NOTHING -> {
                // there is no button
            }
        }
    }

    /** The group of which something is said is the one that is planned for there. */
    private void toFacilitate() {
        room.selected().ifPresent(group -> navigation.open(new OpenMeeting(group.id(), "")));
        navigation.go(Room.FACILITATE);
    }

    boolean canExport() {
        return message().isEmpty();
    }

    /** The file that is offered to export to: in the folder of the last one, as what is shown. */
    ExportFile exportFile() {
        ExportType type = asTable ? ExportType.CSV : ExportType.SVG;
        String name = room.selected().map(FollowedGroup::id).orElse(Messages.Export_all);
        return new ExportFile(services.memory().text(FOLDER).orElse(""), name + type.ending(), type);
    }

    /**
     * Writes the picture or the table to a file.
     *
     * @param file its ending tells which and how, see {@link ExportType}
     */
    void export(Path file) {
        goOn();
        ChartsExport export = ChartsExport.of(page(), maker().wide(FILE_WIDTH).drawing(), room, services.locale());
        List<Object> exported = subject();
        services.background()
                .start(
                        Messages.Export_name,
                        () -> {
                            SafeFile.write(file, export.bytes(file.toString().toLowerCase(Locale.ROOT)));
                            return file;
                        },
                        written -> {
                            services.memory()
                                    .text(
                                            FOLDER,
                                            written.toAbsolutePath().getParent().toString());
                            noticeOf(exported, exported(written, export), false);
                        },
                        failure -> noticeOf(exported, failure.sentence(services.locale()), true));
    }

    /** Where the file is, which of the characters of a picture are boxes there, and that it is not whole. */
    private String exported(Path written, ChartsExport export) {
        String missing = export.missing(written.toString().toLowerCase(Locale.ROOT));
        return Stream.of(NLS.bind(Messages.Export_done, written), missing, export.note())
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" \u00b7 "));
    }

    /** What was done is said where it was asked for, and nowhere else. */
    private void noticeOf(List<Object> subject, String sentence, boolean failed) {
        if (subject.equals(subject())) {
            notice(sentence, failed);
        }
    }
}
