package co.misprocesos.judicial.control;

import co.misprocesos.radicado.entity.Radicado;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** The words by which cases are found. */
@ApplicationScoped
public class SearchTexts {

    @PersistenceContext(unitName = "app")
    private EntityManager em;

    /** Takes the words anew from the record as the caller's transaction has it; nothing is written when they are the same. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void refresh(Radicado radicado) {
        em.flush();
        em.createNativeQuery(
                        """
                        insert into busquedas (radicado, palabras) values (?1, documento_de_busqueda(?1))
                          on conflict (radicado) do update set palabras = excluded.palabras
                            where busquedas.palabras is distinct from excluded.palabras""")
                .setParameter(1, radicado.value())
                .executeUpdate();
    }
}
