package london.dsco.local;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletionException;

/**
 * The entry point of the scripts in {@code deploy/}: one word for the command, then its arguments.
 */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments[0], Arrays.asList(arguments).subList(1, arguments.length)));
    }

    private static int run(String command, List<String> arguments) {
        try {
            StackConfig config = StackConfig.fromEnvironment(System.getenv());
            switch (command) {
                case "up" -> new Up(config, System.out::println).run(UpOptions.parse(arguments));
                case "down" -> Down.run(config, arguments, System.out);
                case "status" -> {
                    return Status.print(Stack.with(config), System.out) ? 0 : 1;
                }
                case "token" ->
                        System.out.println(
                                Stack.with(config).token(only(arguments, "deploy/token USER")));
                case "clock" -> ClockCommand.run(Stack.with(config).clock(), arguments, System.out);
                case "replay" -> DeadLetterReplay.run(Stack.with(config), arguments, System.out);
                case "migrate" ->
                        Stack.with(config, System.out::println).migrate(services(arguments));
                case "verify-access-log" -> {
                    return AccessLogCheck.run(Stack.with(config), config, System.out) ? 0 : 1;
                }
                case "reproject" -> {
                    return FactsFromTopic.run(Stack.with(config), config) ? 0 : 1;
                }
                default ->
                        throw new StackFailure(
                                "There is no command '" + command + "'.",
                                "See the scripts in deploy/.");
            }
            return 0;
        } catch (StackFailure failure) {
            return explain(failure);
        } catch (CompletionException e) {
            if (e.getCause() instanceof StackFailure failure) {
                return explain(failure);
            }
            throw e;
        }
    }

    private static List<Part> services(List<String> names) {
        return names.isEmpty()
                ? Part.services().stream().filter(Part::hasDatabase).toList()
                : names.stream().map(Part::named).toList();
    }

    static String only(List<String> arguments, String usage) {
        if (arguments.size() != 1) {
            throw new StackFailure("One argument is needed.", "Usage: " + usage);
        }
        return arguments.get(0);
    }

    private static int explain(StackFailure failure) {
        System.err.println();
        System.err.println("What is wrong: " + failure.getMessage());
        System.err.println("What to do:    " + failure.cure());
        return 1;
    }
}
