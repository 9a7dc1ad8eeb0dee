package london.dsco.local;

/**
 * Rereads {@code advice.request.v1} and {@code review.review.v1} into network-service's facts, with
 * the service's own code and under its own account. That account may read the topics, and needs no
 * consumer group for this.
 */
final class FactsFromTopic {

    private static final String PROGRAM = "london.dsco.network.fact.Reproject";

    private FactsFromTopic() {}

    /**
     * @return whether both topics were read to the end
     */
    static boolean run(Stack stack, StackConfig config) {
        return new ServiceProgram(config, Part.NETWORK, PROGRAM)
                .run(
                        stack.databases(),
                        KafkaClients.environment(stack.kafka(KafkaAccount.NETWORK)));
    }
}
