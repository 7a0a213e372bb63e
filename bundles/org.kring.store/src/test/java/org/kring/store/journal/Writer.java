// SPDX-License-Identifier: EPL-2.0
package org.kring.store.journal;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;

/** Another process that writes a journal, and can be killed. */
final class Writer implements AutoCloseable {

    private final Process process;
    private final BufferedReader out;

    private Writer(Process process) {
        this.process = process;
        this.out = process.inputReader();
    }

    static Writer start(Path journal, int count) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        KilledWriter.class.getName(),
                        journal.toString(),
                        Integer.toString(count))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new Writer(process);
    }

    /** The next line that it says; null when it has ended and said all. */
    String line() throws IOException {
        return out.readLine();
    }

    long pid() {
        return process.pid();
    }

    /** Ends it in the middle of whatever it does (SIGKILL), and waits until it is gone. */
    void kill() throws InterruptedException {
        // by its handle: the process itself would close the stream that its last words are in
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() throws InterruptedException, IOException {
        kill();
        out.close();
    }
}
