package co.misprocesos.refresh.control;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Looks each minute whether the daily sweep is due. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class DailyTimer {

    @Inject
    private DailySweep sweep;

    @Schedule(hour = "*", minute = "*", persistent = false)
    public void look() {
        sweep.startIfDue();
    }
}
