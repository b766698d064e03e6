/** Days and moments as Colombians write them, in Bogotá's time whatever the browser's. */

const ZONE = 'America/Bogota';
const MONTHS = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'];
const CLOCK = new Intl.DateTimeFormat('es-CO', { timeZone: ZONE, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const ISO = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE });
const MONTH = new Intl.DateTimeFormat('es-CO', { timeZone: 'UTC', month: 'long', year: 'numeric' });
const LONG = new Intl.DateTimeFormat('es-CO', { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

/** The day in Bogotá of a moment (ISO text or Date; now without one), as `2026-11-23`. */
export function dayOf(moment = new Date()) {
  return ISO.format(new Date(moment));
}

/** `23 nov 2026` of `2026-11-23`; a dash when it is unknown. */
export function day(iso) {
  if (!iso) {
    return '—';
  }
  const [year, month, date] = iso.slice(0, 10).split('-');
  return `${Number(date)} ${MONTHS[month - 1]} ${year}`;
}

/** `lunes, 23 de noviembre de 2026`. */
function longDay(iso) {
  return LONG.format(new Date(`${iso}T00:00:00Z`));
}

/** `noviembre de 2026`. */
export function month(iso) {
  return MONTH.format(new Date(`${iso.slice(0, 7)}-01T00:00:00Z`));
}

/** `lunes, 23 de noviembre`, with its year unless it is this one. */
export function weekday(iso) {
  const words = longDay(iso);
  return iso.slice(0, 4) === dayOf().slice(0, 4) ? words.replace(/ de \d{4}$/, '') : words;
}

/** `hoy`, `ayer`, or the day. */
export function near(iso) {
  const steps = daysBetween(iso, dayOf());
  return steps === 0 ? 'hoy' : steps === 1 ? 'ayer' : day(iso);
}

/** `hoy 06:12`, `ayer 18:00`, `23 nov 2026 06:12`; a dash when it is unknown. */
export function moment(instant) {
  return instant ? `${near(dayOf(instant))} ${clock(instant)}` : '—';
}

/** `a las 14:05`, or with the day when it is another one. */
export function at(instant) {
  const there = dayOf(instant);
  return there === dayOf() ? `a las ${clock(instant)}` : `el ${day(there)} a las ${clock(instant)}`;
}

/** `06:12`. */
export function clock(instant) {
  return CLOCK.format(new Date(instant));
}

/** How many days the second day is after the first; negative before it. */
export function daysBetween(first, second) {
  return Math.round((Date.parse(`${second}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / 86400000);
}

/** The day so many days later. */
export function plusDays(iso, days) {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86400000).toISOString().slice(0, 10);
}
