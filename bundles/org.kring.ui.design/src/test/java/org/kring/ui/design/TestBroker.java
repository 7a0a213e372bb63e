// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventHandler;

/** Tells those who listen to a topic at once, on the thread of the test. */
final class TestBroker implements IEventBroker {

    private final Map<String, List<EventHandler>> handlers = new HashMap<>();

    @Override
    public boolean send(String topic, Object data) {
        return tell(topic, Map.of(DATA, data));
    }

    @Override
    public boolean post(String topic, Object data) {
        return send(topic, data);
    }

    /** An event of the workbench; of a topic that ends with a star, one that sets something. */
    boolean tell(String topic, Map<String, ?> properties) {
        List<EventHandler> told = List.copyOf(handlers.getOrDefault(topic, List.of()));
        told.forEach(each -> each.handleEvent(new Event(topic.replace("/*", "/SET"), properties)));
        return !told.isEmpty();
    }

    @Override
    public boolean subscribe(String topic, EventHandler handler) {
        return handlers.computeIfAbsent(topic, none -> new ArrayList<>()).add(handler);
    }

    @Override
    public boolean subscribe(String topic, String filter, EventHandler handler, boolean headless) {
        return subscribe(topic, handler);
    }

    @Override
    public boolean unsubscribe(EventHandler handler) {
        return handlers.values().stream().filter(each -> each.remove(handler)).count() > 0;
    }
}
