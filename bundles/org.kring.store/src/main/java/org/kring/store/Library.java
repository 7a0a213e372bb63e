// SPDX-License-Identifier: EPL-2.0
package org.kring.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kring.model.common.Document;
import org.kring.model.evaluation.InstrumentDocument;
import org.kring.model.method.Method;
import org.kring.model.method.Shelf;

/**
 * The methods, shelves and instruments that come with the program, in the order of their index. Each call of {@link #builtIn()} reads
 * them anew, so that nobody changes what others see.
 */
public final class Library {

    private static final String FOLDER = "/org/kring/library/";

    private final List<Method> methods;
    private final List<Shelf> shelves;

    private final List<InstrumentDocument> instruments;

    private Library(List<Method> methods, List<Shelf> shelves, List<InstrumentDocument> instruments) {
        this.methods = List.copyOf(methods);
        this.shelves = List.copyOf(shelves);
        this.instruments = List.copyOf(instruments);
    }

    /**
     * Reads the library of the program.
     *
     * @return its methods and shelves, the caller's own
     * @throws StoreException when the installation is damaged
     */
    public static Library builtIn() throws StoreException {
        var methods = new ArrayList<Method>();
        var shelves = new ArrayList<Shelf>();
        var instruments = new ArrayList<InstrumentDocument>();
        for (String name : index()) {
            if (name.endsWith(".method")) {
                methods.add(read(name, Method.class));
            } else if (name.endsWith(".shelf")) {
                shelves.add(read(name, Shelf.class));
            } else if (name.endsWith(".instrument")) {
                instruments.add(read(name, InstrumentDocument.class));
            }
        }
        return new Library(methods, shelves, instruments);
    }

    /**
     * All methods.
     *
     * @return in the order of the index, never empty in a sound installation
     */
    public List<Method> methods() {
        return methods;
    }

    /**
     * All shelves.
     *
     * @return in the order of the index
     */
    public List<Shelf> shelves() {
        return shelves;
    }

    /**
     * All instruments, each in its document.
     *
     * @return in the order of the index
     */
    public List<InstrumentDocument> instruments() {
        return instruments;
    }

    /**
     * Finds a method by its identifier alone; by what people call it, the finder of a practice does.
     *
     * @param id its identifier; null finds none
     * @return empty when there is none
     */
    public Optional<Method> method(String id) {
        return methods.stream().filter(each -> each.getId().equals(id)).findFirst();
    }

    private static List<String> index() throws StoreException {
        try (var in = Library.class.getResourceAsStream(FOLDER + "index")) {
            if (in == null) {
                throw new StoreException(Problem.NO_FILE, Place.of("index"));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new StoreException(Problem.UNREADABLE, Place.of("index"), e);
        }
    }

    private static <T extends Document> T read(String name, Class<T> type) throws StoreException {
        try (var in = Library.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new StoreException(Problem.NO_FILE, Place.of(name));
            }
            return DocumentReader.read(in, name, type);
        } catch (IOException e) {
            throw new StoreException(Problem.UNREADABLE, Place.of(name), e);
        }
    }
}
