package co.misprocesos.refresh.control;

import co.misprocesos.refresh.entity.Followed;
import co.misprocesos.refresh.entity.SweepRange;
import java.util.List;

/** Which cases a sweep means: each component whose users follow cases says which those are. */
public interface FollowedCases {

    /** The cases in the range, every user's, in an order that stays the same while nothing changes. */
    List<Followed> in(SweepRange range);
}
