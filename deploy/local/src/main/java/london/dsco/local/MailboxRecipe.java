package london.dsco.local;

import java.util.List;

/** A mail server that keeps what it receives, in its own JVM (see {@link Mailbox}). */
final class MailboxRecipe implements Recipe {

    private final StackConfig config;

    MailboxRecipe(StackConfig config) {
        this.config = config;
    }

    @Override
    public List<String> command() {
        return List.of(
                JavaProgram.path(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx128m",
                "-cp",
                config.target().resolve("local.jar") + ":" + config.target().resolve("lib") + "/*",
                Mailbox.class.getName(),
                Integer.toString(config.port(Port.MAILBOX_SMTP)),
                Integer.toString(config.port(Port.MAILBOX)));
    }

    @Override
    public boolean ready() {
        return Health.ready(config.port(Port.MAILBOX), "/");
    }
}
