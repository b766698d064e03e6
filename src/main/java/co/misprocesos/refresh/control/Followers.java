package co.misprocesos.refresh.control;

import co.misprocesos.radicado.entity.Radicado;

/** Who follows a case: each component whose users follow cases answers for its own. */
public interface Followers {

    /** Whether the user follows the case here. */
    boolean include(int userId, Radicado radicado);
}
