package london.dsco.records;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;

/** Tells the relay that there is something to carry, once it has been committed. */
record RelayWake(OutboxRelay relay) implements Synchronization {

    @Override
    public void beforeCompletion() {
        // the rows are written already
    }

    @Override
    public void afterCompletion(int status) {
        if (status == Status.STATUS_COMMITTED) {
            relay.wake();
        }
    }
}
