import { day } from '../page/dates.js';

/** What a novedad says, in words. */

const TIPOS = {
  ACTUACION_NUEVA: 'Nueva actuación',
  ACTUACION_MODIFICADA: 'Actuación corregida por el despacho',
  ACTUACION_RETIRADA: 'Actuación retirada por el despacho',
  INSTANCIA_NUEVA: 'Nueva instancia',
  DESPACHO_CAMBIADO: 'Cambió de despacho',
  DATOS_CAMBIADOS: 'Cambiaron datos del proceso',
  PARTES_CAMBIADAS: 'Cambiaron las partes',
  AHORA_PRIVADO: 'El proceso pasó a ser privado',
  AHORA_PUBLICO: 'El proceso volvió a ser público',
};

const MEMBERS = {
  actuacion: 'Actuación',
  anotacion: 'Anotación',
  fechaActuacion: 'Fecha de la actuación',
  fechaInicial: 'Inicio del término',
  fechaFinal: 'Fin del término',
  fechaRegistro: 'Fecha de registro',
  conDocumentos: 'Con documentos',
  despacho: 'Despacho',
  departamento: 'Departamento',
  ponente: 'Ponente',
  tipoProceso: 'Tipo',
  claseProceso: 'Clase',
  subclaseProceso: 'Subclase',
  ubicacion: 'Ubicación',
  recurso: 'Recurso',
  fechaProceso: 'Fecha de radicación',
};

/** Parties have lines of their own, and whether a case is private is its kind. */
const TOLD_OTHERWISE = ['sujetos', 'esPrivado'];

/** All kinds, as `[name, words]`, for filters. */
export const TIPOS_DE_NOVEDAD = Object.entries(TIPOS);

/** The kind in words. */
export function tipoWords(tipo) {
  return TIPOS[tipo] ?? 'Otro cambio';
}

/** What a kind means to a person, where the court's words alone do not say it; undefined for the others. */
export function tipoAdvice({ tipo, despues }) {
  switch (tipo) {
    case 'INSTANCIA_NUEVA':
      return despues?.esPrivado ? 'El proceso aparece también en otro despacho, como privado: solo se ve que existe.' : 'El proceso aparece también en otro despacho.';
    case 'AHORA_PRIVADO':
      return 'Desde ahora solo se ve que existe. Lo que se leyó antes sigue aquí; lo nuevo pregúntelo en el despacho.';
    case 'AHORA_PUBLICO':
      return 'Lo que el despacho registra se vuelve a ver.';
    default:
      return undefined;
  }
}

/** The members that differ, as `{label, before, after}`; texts are the court's. `before` is undefined where nothing stood. */
export function changes({ antes, despues }) {
  const names = new Set([...Object.keys(antes ?? {}), ...Object.keys(despues ?? {})]);
  TOLD_OTHERWISE.forEach((name) => names.delete(name));
  return [...names].map((name) => ({
    label: MEMBERS[name] ?? name,
    before: antes ? shown(name, antes[name]) : undefined,
    after: shown(name, despues?.[name]),
  }));
}

/** Parties who left and who came, as `{rol, nombre, emplazado}`. */
export function parties({ antes, despues }) {
  return { left: antes?.sujetos ?? [], came: despues?.sujetos ?? [] };
}

function shown(name, value) {
  if (value === null || value === undefined || value === '') {
    return 'en blanco';
  }
  if (typeof value === 'boolean') {
    return value ? 'sí' : 'no';
  }
  return name.startsWith('fecha') ? day(value) : String(value);
}
