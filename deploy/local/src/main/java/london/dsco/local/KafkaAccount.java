package london.dsco.local;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/**
 * The broker's accounts and their permissions. A service writes its own topics, reads those
 * published for it, and puts what it cannot process on their dead-letter topics, which only the
 * operator reads. {@code advice.outcome.v1} and {@code advice.practitioner.v1} name children and
 * people. Network-service keeps neither, so it is kept away from them here and not by its own code.
 *
 * <p>A new topic is one word in this table.
 */
public enum KafkaAccount {
    ADVICE(
            List.of("advice.request.v1", "advice.outcome.v1", "advice.practitioner.v1"),
            List.of("review.review.v1", "network.practice.v1")),
    REVIEW(
            List.of("review.plan.v1", "review.review.v1"),
            List.of("advice.outcome.v1", "advice.practitioner.v1")),
    NETWORK(List.of("network.practice.v1"), List.of("advice.request.v1", "review.review.v1")),
    /** Replays dead letters and rereads a topic; signs in nowhere else. */
    OPERATOR(List.of(), List.of());

    private static final String EVERYTHING = ResourcePattern.WILDCARD_RESOURCE;

    private final List<String> writes;
    private final List<String> reads;

    KafkaAccount(List<String> writes, List<String> reads) {
        this.writes = writes;
        this.reads = reads;
    }

    /** Returns the name the account signs in with. */
    public String username() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns every topic of the suite, each followed by its dead-letter topic. */
    static List<String> topics() {
        return Stream.of(values())
                .flatMap(account -> account.writes.stream())
                .flatMap(topic -> Stream.of(topic, deadLetters(topic)))
                .toList();
    }

    /** Returns the topics this account may write to. */
    List<String> writable() {
        return this == OPERATOR
                ? topics()
                : Stream.concat(writes.stream(), reads.stream().map(KafkaAccount::deadLetters))
                        .toList();
    }

    /** Returns the topics this account may read. */
    List<String> readable() {
        return this == OPERATOR ? topics() : reads;
    }

    static List<AclBinding> allPermissions() {
        return Stream.of(values()).flatMap(account -> account.permissions().stream()).toList();
    }

    /**
     * Returns the access rules for the broker. Idempotent producers need only the right to write.
     */
    private List<AclBinding> permissions() {
        Stream<AclBinding> writing =
                writable().stream().map(topic -> topic(topic, AclOperation.WRITE));
        Stream<AclBinding> reading =
                readable().stream().map(topic -> topic(topic, AclOperation.READ));
        return Stream.of(writing, reading, groups()).flatMap(permissions -> permissions).toList();
    }

    /**
     * Returns the rules for consumer groups. A service's groups begin with its name; the operator
     * may reset any.
     */
    private Stream<AclBinding> groups() {
        if (this == OPERATOR) {
            return Stream.of(
                    allow(ResourceType.GROUP, EVERYTHING, PatternType.LITERAL, AclOperation.READ));
        }
        return readable().isEmpty()
                ? Stream.empty()
                : Stream.of(
                        allow(
                                ResourceType.GROUP,
                                username() + "-service",
                                PatternType.PREFIXED,
                                AclOperation.READ));
    }

    private AclBinding topic(String topic, AclOperation operation) {
        return allow(ResourceType.TOPIC, topic, PatternType.LITERAL, operation);
    }

    private AclBinding allow(
            ResourceType type, String name, PatternType pattern, AclOperation operation) {
        return new AclBinding(
                new ResourcePattern(type, name, pattern),
                new AccessControlEntry(
                        "User:" + username(), EVERYTHING, operation, AclPermissionType.ALLOW));
    }

    private static String deadLetters(String topic) {
        return topic + ".dlq";
    }
}
