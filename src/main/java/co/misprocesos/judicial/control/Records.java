package co.misprocesos.judicial.control;

import co.misprocesos.judicial.entity.Comparacion;
import co.misprocesos.judicial.entity.Expediente;
import co.misprocesos.judicial.entity.Instancia;
import co.misprocesos.judicial.entity.Lectura;
import co.misprocesos.judicial.entity.Novedad;
import co.misprocesos.judicial.entity.NovedadRegistrada;
import co.misprocesos.judicial.entity.Proceso;
import co.misprocesos.radicado.entity.Radicado;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The court's record in the database: what a reading changes in it, and who is told. */
@ApplicationScoped
public class Records {

    @PersistenceContext(unitName = "app")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Event<NovedadRegistrada> registrada;

    /** Compares a reading with the record of a case that the caller holds, and stores what it changes. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Comparacion register(Radicado radicado, Proceso proceso, Lectura lectura) {
        List<Instancia> held = instancias(radicado);
        Expediente expediente =
                proceso.isRecorded(!held.isEmpty()) ? Expediente.of(radicado, held) : Expediente.unread(radicado);
        List<Novedad> news = expediente.register(
                lectura.instancias(), lectura.examen(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        expediente.instancias().stream().filter(Instancia::isNew).forEach(em::persist);
        news.forEach(em::persist);
        em.flush();
        return new Comparacion(news, expediente.isDoubtful());
    }

    /** Tells those who follow the case, within the same transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(Radicado radicado, Comparacion comparison) {
        comparison
                .novedades()
                .forEach(novedad -> registrada.fire(
                        new NovedadRegistrada(novedad.id(), radicado, novedad.tipo(), novedad.detectadaEn())));
    }

    private List<Instancia> instancias(Radicado radicado) {
        return em.createQuery("select i from Instancia i where i.radicado = :radicado order by i.id", Instancia.class)
                .setParameter("radicado", radicado.value())
                .getResultList();
    }
}
