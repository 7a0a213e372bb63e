// SPDX-License-Identifier: EPL-2.0

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.zip.CRC32C;

/**
 * Kills "kring run" at random moments and looks after each kill, by a reading of the journal of its own, whether every
 * event that was answered with ok stands there as it was sent. Arguments: the script that starts Kring, a practice with
 * one planned meeting in each group, how many kills, the seed.
 */
final class KillRun {

    private static final int KILLS_PER_MEETING = 20;
    private static final String START = "{\"event\":\"started\",\"present\":[\"m-1\",\"m-2\",\"m-3\"]}";

    private final String kring;
    private final Path practice;
    private final SplittableRandom random;
    /** What was sent and acknowledged in the present meeting, by number. */
    private final Map<Long, String> acknowledged = new HashMap<>();

    private Path meeting;
    private long next;
    private long total;
    private long lost;
    private long torn;
    private long unanswered;
    private int starting;

    private KillRun(String kring, Path practice, long seed) {
        this.kring = kring;
        this.practice = practice;
        this.random = new SplittableRandom(seed);
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var run = new KillRun(arguments[0], Path.of(arguments[1]), Long.parseLong(arguments[3]));
        int kills = Integer.parseInt(arguments[2]);
        List<Path> meetings = run.meetings();
        for (int i = 0; i < kills; i++) {
            if (i % KILLS_PER_MEETING == 0) {
                run.meeting = meetings.get(i / KILLS_PER_MEETING);
                run.acknowledged.clear();
                run.next = 1;
            }
            run.kill();
            run.check();
        }
        System.out.println(kills + " kills (" + run.starting + " of them while starting), " + run.total
                + " events acknowledged, " + run.unanswered + " kept that were never answered, " + run.torn
                + " torn ends, " + run.lost + " acknowledged events lost");
        System.exit(run.lost == 0 && run.total > 0 ? 0 : 1);
    }

    /** The planned meeting of each group: the last one. */
    private List<Path> meetings() throws IOException {
        var meetings = new ArrayList<Path>();
        try (var groups = Files.list(practice.resolve("groups"))) {
            for (Path group : groups.sorted().toList()) {
                try (var all = Files.list(group.resolve("meetings"))) {
                    meetings.add(all.sorted().reduce((one, other) -> other).orElseThrow());
                }
            }
        }
        return meetings;
    }

    /** One in five dies while it starts, the others after some answers and a moment. */
    private void kill() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        kring,
                        "run",
                        "--practice",
                        practice.toString(),
                        "--meeting",
                        meeting.getFileName().toString(),
                        "--group",
                        meeting.getParent().getParent().getFileName().toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        boolean early = random.nextInt(5) == 0;
        int answers = early ? 0 : random.nextInt(1, 120);
        long pause = random.nextLong(early ? 1_200_000_000L : 3_000_000L);
        starting += early ? 1 : 0;
        var killer = new Thread(() -> die(process, pause));
        if (early) {
            killer.start();
        }
        talk(process, answers, killer);
        process.waitFor();
    }

    private static void die(Process process, long nanoseconds) {
        try {
            Thread.sleep(nanoseconds / 1_000_000, (int) (nanoseconds % 1_000_000));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        // by its handle: the process itself would close the stream that its last answers are in
        process.toHandle().destroyForcibly();
    }

    /** Keeps some lines on the way, so that kills find every state, and goes on until the answers end. */
    private void talk(Process process, int answers, Thread killer) throws IOException {
        var sent = new ArrayList<String>();
        int heard = 0;
        boolean broken = false;
        try (var out = process.inputReader(StandardCharsets.UTF_8);
                var in = process.getOutputStream()) {
            while (true) {
                while (!broken && sent.size() - heard < 4) {
                    String line = line(next + sent.size());
                    broken = !send(in, line);
                    sent.add(line);
                }
                String answer = out.readLine();
                if (answer == null) {
                    break;
                }
                hear(answer, sent.get(heard), next + heard);
                heard++;
                if (heard == answers && !killer.isAlive()) {
                    killer.start();
                }
            }
        } catch (IOException e) {
            // the pipe to a killed program: closing it writes what is left
            broken = true;
        }
    }

    private static boolean send(OutputStream in, String line) {
        try {
            in.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            in.flush();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private void hear(String answer, String line, long number) {
        if (!answer.endsWith("}")) {
            // the kill cut the answer itself
            return;
        }
        if (!answer.equals("{\"ok\":" + number + "}")) {
            throw new IllegalStateException("to " + line + ": " + answer + ", not " + number);
        }
        acknowledged.put(number, line);
        total++;
    }

    /** What is sent as an event: of very different lengths. */
    private static String line(long number) {
        if (number == 1) {
            return START;
        }
        String words = "kring ".repeat((int) (number * 7919 % 211) + 1);
        return "{\"event\":\"captured\",\"id\":\"c-" + number + "\",\"kind\":\"note\",\"text\":\"" + words + "\"}";
    }

    private void check() {
        Map<Long, String> kept = kept();
        for (Map.Entry<Long, String> each : acknowledged.entrySet()) {
            String fields = each.getValue().substring(1, each.getValue().length() - 1);
            if (!kept.getOrDefault(each.getKey(), "").contains(fields)) {
                lost++;
                System.out.println("lost in " + meeting + ": event " + each.getKey());
            }
        }
        for (long number : kept.keySet()) {
            unanswered += acknowledged.containsKey(number) ? 0 : 1;
            acknowledged.putIfAbsent(number, line(number));
        }
        next = kept.size() + 1;
    }

    /** The whole lines of the journal by number; the one at the end may be torn. */
    private Map<Long, String> kept() {
        var kept = new HashMap<Long, String>();
        Path journal = meeting.resolve("run.journal");
        if (Files.notExists(journal)) {
            return kept;
        }
        try {
            String text = Files.readString(journal, StandardCharsets.ISO_8859_1);
            torn += text.isEmpty() || text.endsWith("\n") ? 0 : 1;
            for (String line : text.substring(0, text.lastIndexOf('\n') + 1).split("\n")) {
                String[] parts = line.split(" ", 3);
                if (parts.length == 3 && parts[1].equals(sum(parts[0] + " " + parts[2])) && !parts[0].equals("0")) {
                    kept.put(Long.parseLong(parts[0]), parts[2]);
                }
            }
            return kept;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sum(String text) {
        var crc = new CRC32C();
        crc.update(text.getBytes(StandardCharsets.ISO_8859_1));
        return String.format("%08x", crc.getValue());
    }
}
