package london.dsco.advice.consultation;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Starts a round of offers at intervals, and frees the slots of withdrawn requests. */
@ApplicationScoped
class ConsultationJob {

    private final Offering offering;
    private final FreeingSlots freeing;

    ConsultationJob(Offering offering, FreeingSlots freeing) {
        this.offering = offering;
        this.freeing = freeing;
    }

    @Scheduled(
            every = "${dsco.consultations.every}",
            delayed = "5s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void round() {
        offering.offerAll();
        freeing.freeAll();
    }
}
