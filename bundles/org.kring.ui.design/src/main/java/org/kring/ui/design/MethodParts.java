// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.kring.practice.methods.LoadedMethod;
import org.kring.practice.methods.MethodLocation;
import org.kring.practice.methods.MethodRepository;
import org.kring.store.StoreException;
import org.kring.ui.Background;
import org.kring.ui.design.text.Failures;
import org.kring.ui.design.text.Messages;
import org.kring.ui.design.text.MethodTitle;
import org.kring.ui.rooms.Room;
import org.kring.ui.rooms.RoomSwitch;

/** Opens methods as parts, each only once. */
@Creatable
public final class MethodParts {

    private final MApplication application;
    private final EModelService models;
    private final EPartService parts;
    private final RoomSwitch rooms;
    private final IEventBroker broker;
    private final DesignServices services;

    /**
     * For injection.
     *
     * @param application of the workbench
     * @param models finds elements
     * @param parts opens parts of the window
     * @param rooms goes to this room
     * @param broker tells that there is a new draft
     * @param services of the room
     */
    @Inject
    public MethodParts(
            MApplication application,
            EModelService models,
            EPartService parts,
            RoomSwitch rooms,
            IEventBroker broker,
            DesignServices services) {
        this.application = application;
        this.models = models;
        this.parts = parts;
        this.rooms = rooms;
        this.broker = broker;
        this.services = services;
    }

    /**
     * Opens a method, or goes to it when it is open already, whatever room is in front.
     *
     * @param location where it lies
     * @param name what stands on its tab until it has been read; "" for the name of its file
     */
    public void open(MethodLocation location, String name) {
        show(part(location, name));
    }

    /** Puts a method in front of the others, and leaves the room in front that is: it was not just asked for. */
    void front(MethodLocation location, String name) {
        MPart part = part(location, name);
        if (rooms.isIn(Room.DESIGN)) {
            parts.activate(part, true);
        } else {
            putInFront(part);
        }
    }

    /**
     * Puts a method among those that are open and leaves in front what is there; its tab carries its name, though it is
     * shown only when somebody goes to it.
     *
     * @param tab where it lies, and what stood on its tab
     */
    void add(RememberedMethods.Tab tab) {
        MPart part = part(tab.location(), tab.name());
        if (tab.draft()) {
            part.setIconURI(DesignIds.ICON_DRAFT);
        }
        MethodRepository repository = services.methods();
        services.background()
                .start(
                        Messages.Method_loading,
                        () -> repository.read(tab.location()),
                        loaded -> name(part, loaded),
                        failure -> part.setTooltip(unread(tab, failure)));
    }

    private String unread(RememberedMethods.Tab tab, StoreException failure) {
        String sentence = Failures.sentence(failure, services.locale());
        return tab.location().isBuiltIn()
                ? sentence
                : sentence + "\n" + tab.location().file();
    }

    /** What is shown already names itself. */
    private void name(MPart part, LoadedMethod loaded) {
        if (part.getObject() == null) {
            part.setLabel(MethodTitle.of(loaded, services.locale()));
            if (loaded.editable()) {
                part.setIconURI(DesignIds.ICON_DRAFT);
            }
        }
    }

    private MPart part(MethodLocation location, String name) {
        return models.findElements(application, DesignIds.PART_METHOD, MPart.class).stream()
                .filter(part -> location.text().equals(location(part)))
                .findFirst()
                .orElseGet(() -> create(location, name));
    }

    private MPart create(MethodLocation location, String name) {
        MPart part = parts.createPart(DesignIds.PART_METHOD);
        part.getTags().add(EPartService.REMOVE_ON_HIDE_TAG);
        part.getPersistedState().put(DesignIds.STATE_LOCATION, location.text());
        part.setLabel(name.isEmpty() ? location.shortName() : name);
        ((MPartStack) models.find(DesignIds.STACK, application)).getChildren().add(part);
        return part;
    }

    /**
     * Makes a draft of a method, in the practice when one is open, and opens it; one, however often that is pressed until
     * it has been seen. Where the method is open, it is made of what is on the screen, and the changes there stay unsaved;
     * a part that refuses is shown.
     *
     * @param original where the method lies
     * @param failed gets the failure
     */
    public void createDraft(MethodLocation original, Consumer<StoreException> failed) {
        MethodRepository repository = services.methods();
        Optional<MPart> shown = open().filter(part -> original.text().equals(location(part)))
                .filter(part -> part.getObject() instanceof Draftable method && method.isOpen())
                .findFirst();
        if (shown.isEmpty()) {
            createDraft(() -> repository.read(repository.createDraft(original)), failed);
            return;
        }
        ((Draftable) shown.get().getObject())
                .toDraft()
                .ifPresentOrElse(
                        method -> createDraft(() -> repository.read(repository.createDraft(method)), failed),
                        () -> show(shown.get()));
    }

    private void createDraft(Background.Work<LoadedMethod> making, Consumer<StoreException> failed) {
        services.drafting().start(Messages.Method_makeDraft, making, this::draftMade, failed);
    }

    /** The texts of the locations of methods with changes that are not saved. */
    public Set<String> unsaved() {
        return open().filter(MPart::isDirty).map(MethodParts::location).collect(Collectors.toSet());
    }

    /**
     * Saves what is on the screen of methods that are open; one that cannot be saved is shown, and says why.
     *
     * @param locations their texts; what is not open, or not changed, is as it is in its file
     * @param goOn called when all of it is saved, at once when there is nothing to save; else never
     */
    public void save(Set<String> locations, Runnable goOn) {
        List<MPart> unsaved = open().filter(part -> part.isDirty() && locations.contains(location(part)))
                .toList();
        new UnsavedMethods(services.questions(), this::show).save(unsaved, goOn);
    }

    /**
     * Follows methods that lie elsewhere now: what is open is opened from there.
     *
     * @param moved the new location by the text of the old one
     */
    public void moved(Map<String, MethodLocation> moved) {
        open().filter(part -> !part.isDirty() && moved.containsKey(location(part)))
                .toList()
                .forEach(part -> {
                    close(part);
                    front(moved.get(location(part)), part.getLabel());
                });
    }

    /**
     * Closes the methods of a practice that is no longer open; what may not be closed stays, and is saved where it was
     * read.
     *
     * @param practice the folder of the practice
     * @param canClose asked for each of them
     */
    void left(Path practice, Predicate<MPart> canClose) {
        in(practice).stream().filter(canClose).forEach(this::close);
    }

    /** Closes a part, also when another room is in front: there the part service finds no part of this one. */
    private void close(MPart part) {
        MElementContainer<MUIElement> stack = part.getParent();
        boolean front = stack.getSelectedElement() == part;
        part.setToBeRendered(false);
        stack.getChildren().remove(part);
        if (front) {
            stack.getChildren().stream()
                    .filter(each -> each.isToBeRendered() && each.isVisible())
                    .reduce((first, last) -> last)
                    .ifPresent(stack::setSelectedElement);
        }
    }

    /**
     * How to go on where a method is closed and none was in front before it, as after a start, so that the workbench
     * chooses what is there first, seen or not: with the next method, or the one before it; with the start page when it
     * was the last.
     */
    Runnable beside(MPart closed) {
        List<MPart> all = open().toList();
        int at = all.indexOf(closed);
        List<MPart> others = all.stream().filter(each -> each != closed).toList();
        return () -> others.stream()
                .skip(Math.max(0, Math.min(at, others.size() - 1)))
                .findFirst()
                .filter(next -> next.isToBeRendered() && isNotDrawn(next.getParent()))
                .or(() -> others.isEmpty() ? start() : Optional.empty())
                .ifPresent(this::putInFront);
    }

    private Optional<MPart> start() {
        return models.findElements(application, DesignIds.PART_START, MPart.class).stream()
                .filter(MPart::isVisible)
                .findFirst();
    }

    private static boolean isNotDrawn(MElementContainer<MUIElement> stack) {
        MUIElement front = stack.getSelectedElement();
        return front == null || !front.isVisible() || front.getWidget() == null;
    }

    private void putInFront(MPart next) {
        next.getParent().setSelectedElement(null); // else nothing is told where it seems to be in front already
        if (parts.getParts().contains(next)) {
            parts.activate(next, true);
        } else {
            next.getParent().setSelectedElement(next); // another room is in front
        }
    }

    /** The open methods of a practice. */
    List<MPart> in(Path practice) {
        return open().filter(part -> MethodLocation.parse(location(part))
                        .filter(place -> place.isIn(practice))
                        .isPresent())
                .toList();
    }

    /** Goes to a part, whatever room is in front. */
    void show(MPart part) {
        // the part service finds no part of a room that is not in front
        rooms.enter(Room.DESIGN);
        parts.activate(part, true);
    }

    private Stream<MPart> open() {
        return models.findElements(application, DesignIds.PART_METHOD, MPart.class).stream()
                .filter(MPart::isToBeRendered);
    }

    private static String location(MPart part) {
        return part.getPersistedState().getOrDefault(DesignIds.STATE_LOCATION, "");
    }

    private void draftMade(LoadedMethod draft) {
        broker.post(DesignIds.TOPIC_METHODS_CHANGED, draft.location().text());
        services.practice().changed();
        front(draft.location(), MethodTitle.of(draft, services.locale()));
    }
}
