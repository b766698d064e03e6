import { moment } from '../page/dates.js';
import { count } from '../page/words.js';
import { estadoWords, isAnswered } from '../judicial/estado.js';

/**
 * What is known of a case and since when, as sentences: `said`, and what is doubtful in `doubts`. Never says that nothing
 * happened when nobody looked, or nobody may look.
 */
export function verification(caso, unseen) {
  const { estado, ultimaVerificacion, ultimoCambio } = caso;
  if (!ultimaVerificacion) {
    return { said: 'Nunca verificado.', doubts: [estadoWords(estado).advice, ...attempt(caso)] };
  }
  const when = moment(ultimaVerificacion);
  if (!isAnswered(estado)) {
    return { said: `Verificado por última vez ${when}.`, doubts: [estadoWords(estado).advice, ...attempt(caso)] };
  }
  if (estado !== 'AL_DIA') {
    return { said: `Verificado ${when}. ${estadoWords(estado).advice}`, doubts: attempt(caso) };
  }
  const change = ultimoCambio ? ` Último cambio visto: ${moment(ultimoCambio)}.` : '';
  return { said: `Verificado ${when}, ${news(unseen)}.${change}`, doubts: [...attempt(caso), ...hidden(caso)] };
}

function news(unseen) {
  return unseen > 0 ? count(unseen, 'novedad sin revisar', 'novedades sin revisar') : 'sin novedades por revisar';
}

function attempt({ ultimaVerificacion, ultimoIntento }) {
  const isLater = ultimoIntento && (!ultimaVerificacion || Date.parse(ultimoIntento) > Date.parse(ultimaVerificacion));
  return isLater ? [`El último intento, ${moment(ultimoIntento)}, no se completó.`] : [];
}

function hidden({ instancias }) {
  const secret = instancias.filter(({ esPrivado }) => esPrivado).length;
  return secret > 0 ? [`${count(secret, 'instancia es privada', 'instancias son privadas')}: de lo que allí pasa no se ve nada.`] : [];
}
