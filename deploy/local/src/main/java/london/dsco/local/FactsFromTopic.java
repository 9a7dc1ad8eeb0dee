package london.dsco.local;

/**
 * Reads {@code advice.request.v1} and {@code review.review.v1} into network-service's facts again,
 * with the service's own code and under its own account: it may read the topics, and needs no
 * consumer group for it.
 */
final class FactsFromTopic {

    private static final String PROGRAM = "london.dsco.network.fact.Reproject";

    private FactsFromTopic() {}

    /**
     * @return whether the whole of both topics was read
     */
    static boolean run(Stack stack, StackConfig config) {
        return new ServiceProgram(config, Part.NETWORK, PROGRAM)
                .run(
                        stack.databases(),
                        KafkaClients.environment(stack.kafka(KafkaAccount.NETWORK)));
    }
}
