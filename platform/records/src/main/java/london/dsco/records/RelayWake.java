package london.dsco.records;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;

/** Wakes the relay once the events have been committed. */
record RelayWake(OutboxRelay relay) implements Synchronization {

    @Override
    public void beforeCompletion() {
        // the rows are already written
    }

    @Override
    public void afterCompletion(int status) {
        if (status == Status.STATUS_COMMITTED) {
            relay.wake();
        }
    }
}
