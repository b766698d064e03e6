/** How the 23 digits of a radicado are shown; what is a radicado is the server's to say. */

const GROUPS = [5, 2, 2, 3, 4, 5, 2];

/** `11001-40-03-001-2024-00123-00`. */
export function grouped(radicado) {
  let at = 0;
  return GROUPS.map((length) => radicado.slice(at, (at += length))).join('-');
}

const WORDS = [2, 3, 2, 2, 3, 4, 5, 2];

/** Its parts as `[digits, name, meaning]`; `partes` as the server describes them. */
export function parts(radicado, partes) {
  let at = 0;
  const names = [
    ['Departamento', partes.departamento],
    ['Municipio', partes.municipio],
    ['Entidad', partes.entidad],
    ['Especialidad', partes.especialidad],
    ['Despacho', numbered(partes.despacho)],
    ['Año', 'de radicación'],
    ['Consecutivo', numbered(partes.consecutivo)],
    ['Instancia', Number(partes.instancia) === 0 ? 'la inicial' : numbered(partes.instancia)],
  ];
  return names.map(([name, meaning], i) => [radicado.slice(at, (at += WORDS[i])), name, meaning]);
}

function numbered(digits) {
  return `n.º ${Number(digits)}`;
}
