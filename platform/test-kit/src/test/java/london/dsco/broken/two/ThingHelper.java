package london.dsco.broken.two;

import london.dsco.broken.one.ThingRepository;
import org.apache.kafka.clients.producer.KafkaProducer;

public class ThingHelper {

    ThingRepository back;
    KafkaProducer<String, String> producer;
}
