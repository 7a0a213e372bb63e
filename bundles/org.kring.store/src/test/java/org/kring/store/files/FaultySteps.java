// SPDX-License-Identifier: EPL-2.0
package org.kring.store.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** File steps that fail by count. */
final class FaultySteps extends FileSteps {

    enum Fault {
        /** Step k fails before it does anything, later ones work. */
        ONCE,
        /** Step k and all later ones fail: the disk is gone. */
        FROM_THEN_ON,
        /** Step k does its work and then fails all the same. */
        AFTERWARDS
    }

    private final Fault fault;
    private final int at;
    private final List<String> taken = new ArrayList<>();
    private boolean failed;
    private int refusals;
    private boolean slow;
    private final List<Long> pauses = new ArrayList<>();

    FaultySteps(Fault fault, int at) {
        this.fault = fault;
        this.at = at;
    }

    static FaultySteps refusingRename(int times) {
        var steps = new FaultySteps(Fault.ONCE, Integer.MAX_VALUE);
        steps.refusals = times;
        return steps;
    }

    static FaultySteps writingOneByteAtATime() {
        var steps = new FaultySteps(Fault.ONCE, Integer.MAX_VALUE);
        steps.slow = true;
        return steps;
    }

    boolean hasFailed() {
        return failed;
    }

    List<String> taken() {
        return taken;
    }

    /** How long it waited, in milliseconds, each time. */
    List<Long> pauses() {
        return pauses;
    }

    private void before(String step) throws IOException {
        taken.add(step);
        if (fault == Fault.ONCE && taken.size() == at || fault == Fault.FROM_THEN_ON && taken.size() >= at) {
            fail(step);
        }
    }

    private void after(String step) throws IOException {
        if (fault == Fault.AFTERWARDS && taken.size() == at) {
            fail(step);
        }
    }

    private void fail(String step) throws IOException {
        failed = true;
        throw new IOException("no space left at " + step);
    }

    @Override
    FileChannel create(Path file, boolean ownerOnly) throws IOException {
        before("create");
        var channel = super.create(file, ownerOnly);
        try {
            after("create");
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        return channel;
    }

    @Override
    FileIdentity identity(Path file) throws IOException {
        before("identity");
        var identity = super.identity(file);
        after("identity");
        return identity;
    }

    @Override
    int write(FileChannel channel, ByteBuffer bytes) throws IOException {
        before("write");
        int written = slow ? super.write(channel, one(bytes)) : super.write(channel, bytes);
        after("write");
        return written;
    }

    private static ByteBuffer one(ByteBuffer bytes) {
        return ByteBuffer.wrap(new byte[] {bytes.get()});
    }

    @Override
    void force(FileChannel channel) throws IOException {
        before("force");
        super.force(channel);
        after("force");
    }

    @Override
    void close(FileChannel channel) throws IOException {
        before("close");
        super.close(channel);
        after("close");
    }

    @Override
    Set<PosixFilePermission> permissions(Path file) throws IOException {
        before("permissions");
        var permissions = super.permissions(file);
        after("permissions");
        return permissions;
    }

    @Override
    void permit(Path file, Set<PosixFilePermission> permissions) throws IOException {
        before("permit");
        super.permit(file, permissions);
        after("permit");
    }

    @Override
    void move(Path from, Path to) throws IOException {
        before("move");
        if (refusals > 0) {
            refusals--;
            throw new AccessDeniedException(to.toString());
        }
        super.move(from, to);
        after("move");
    }

    @Override
    void forceFolder(Path folder) throws IOException {
        before("forceFolder");
        super.forceFolder(folder);
        after("forceFolder");
    }

    @Override
    void delete(Path file) throws IOException {
        before("delete");
        super.delete(file);
        after("delete");
    }

    @Override
    List<Path> list(Path folder, String prefix) throws IOException {
        before("list");
        var files = super.list(folder, prefix);
        after("list");
        return files;
    }

    @Override
    void pause(long milliseconds) {
        pauses.add(milliseconds);
    }
}
