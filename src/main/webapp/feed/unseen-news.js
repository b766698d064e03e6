/** The novedades of one case that nobody marked as seen, as its view shows them: kinds by actuación, numbers by instance. */
export class UnseenNews {
  byActuacion = new Map();
  byInstance = new Map();

  constructor(novedades = []) {
    for (const { tipo, idProceso, actuacion } of novedades) {
      this.byInstance.set(idProceso, (this.byInstance.get(idProceso) ?? 0) + 1);
      if (actuacion) {
        this.byActuacion.set(actuacion.id, new Set(this.byActuacion.get(actuacion.id)).add(tipo));
      }
    }
    this.size = novedades.length;
  }
}
