package london.dsco.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Checks that find problems before a start: ports in use, and too little memory. */
final class Preflight {

    /** The memory that Maven needs beside the running parts, in megabytes. */
    private static final int BUILD = 1_500;

    private Preflight() {}

    /**
     * @throws StackFailure that names every port in use, and how to move it
     */
    static void ports(StackConfig config, List<Part> starting) {
        List<Port> taken =
                starting.stream()
                        .flatMap(
                                part ->
                                        part.management() == null
                                                ? Stream.of(part.port())
                                                : Stream.of(part.port(), part.management()))
                        .filter(port -> isTaken(config.port(port)))
                        .toList();
        if (!taken.isEmpty()) {
            List<String> names =
                    taken.stream()
                            .map(
                                    port ->
                                            config.port(port)
                                                    + " ("
                                                    + port.name()
                                                            .toLowerCase(Locale.ROOT)
                                                            .replace('_', ' ')
                                                    + ")")
                            .toList();
            List<String> moves =
                    taken.stream()
                            .map(
                                    port ->
                                            port.variable()
                                                    + "="
                                                    + (config.port(port) + 10_000) % 60_000)
                            .toList();
            throw new StackFailure(
                    "Another program is using port " + String.join(", ", names) + ".",
                    "Stop that program, or move the suite: "
                            + String.join(" ", moves)
                            + " deploy/up");
        }
    }

    /**
     * @throws StackFailure when the parts, with the build if there is one, would not fit
     */
    static void memory(List<Part> starting, boolean building) {
        int needed = starting.stream().mapToInt(Part::megabytes).sum() + (building ? BUILD : 0);
        OptionalLong free = availableMegabytes(Path.of("/proc/meminfo"));
        if (free.isPresent() && free.getAsLong() < needed) {
            throw new StackFailure(
                    "The suite needs about "
                            + needed
                            + " MB of memory and "
                            + free.getAsLong()
                            + " MB are free.",
                    "Close something, or give the machine more memory.");
        }
    }

    /**
     * Returns the memory that Linux reports as available to a new program; empty on systems that do
     * not report it.
     */
    static OptionalLong availableMegabytes(Path meminfo) {
        try {
            return Files.readAllLines(meminfo).stream()
                    .filter(line -> line.startsWith("MemAvailable:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst();
        } catch (IOException notLinux) {
            return OptionalLong.empty();
        }
    }

    private static boolean isTaken(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
            return false;
        } catch (IOException inUse) {
            return true;
        }
    }
}
